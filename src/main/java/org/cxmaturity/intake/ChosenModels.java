package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads which models a profile is to be placed on (R34). */
final class ChosenModels {
    /** The key of the list. */
    static final String KEY = "models";

    private ChosenModels() {}

    /** The models named; none where the profile leaves that to the tables. An empty list is a problem: nothing can be told by no model. */
    static List<String> read(Fields root, Set<String> known) {
        Cursor list = root.may(KEY);
        List<Cursor> places = list.list(known.size());
        List<String> models = new ArrayList<>();
        for (Cursor place : places == null ? List.<Cursor>of() : places) {
            String model = place.among(known, ShownValue.oneOf(known));
            if (model != null && models.contains(model)) {
                place.refuse("each model once", null);
            } else if (model != null) {
                models.add(model);
            }
        }
        if (places != null && places.isEmpty()) {
            list.say("no model", "a model at least; or no key " + KEY + ", for those that the tables give", null);
        }
        return models;
    }
}
