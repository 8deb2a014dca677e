package org.cxmaturity.service.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.UnreadableLetter;
import org.cxmaturity.tablespec.ForbiddenText;

/**
 * A maturity model that is to be started.
 *
 * @param model its id
 * @param name what people call it
 * @param stages what people call its stages, the floor first
 */
public record ModelPlan(String model, String name, List<String> stages) {
    private static final int MOST_STAGES = 20;
    private static final int LONGEST_ID = 40;

    public ModelPlan {
        stages = List.copyOf(stages);
    }

    /** The id of a stage: its name in lower case, with hyphens. */
    static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** What is wrong with it in itself. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!model.matches("[a-z0-9][a-z0-9-]{0," + (LONGEST_ID - 1) + "}")) {
            problems.add(new Problem(
                    Input.MODEL,
                    '"' + model + '"',
                    "small letters, digits and hyphens, a letter or digit first, " + LONGEST_ID + " at most",
                    id(model).isEmpty() || id(model).equals(model) ? null : id(model)));
        }
        if (name.isEmpty() || ForbiddenText.mistake(name) != null) {
            problems.add(new Problem(
                    Input.MODEL_NAME,
                    '"' + UnreadableLetter.shown(name) + '"',
                    "a name, without spaces at its ends, line breaks or characters nobody sees",
                    null));
        }
        if (stages.size() < 2 || stages.size() > MOST_STAGES) {
            problems.add(new Problem(
                    Input.STAGE_NAMES,
                    stages.size() == 1 ? "one stage" : stages.size() + " stages",
                    "from 2 to " + MOST_STAGES + " names, the floor first, separated by commas",
                    null));
        }
        stages(problems);
        return problems;
    }

    private void stages(List<Problem> problems) {
        Set<String> ids = new HashSet<>();
        for (String stage : stages) {
            String id = id(stage);
            if (id.isEmpty() || id.length() > LONGEST_ID || ForbiddenText.mistake(stage) != null) {
                problems.add(new Problem(
                        Input.STAGE_NAMES,
                        '"' + UnreadableLetter.shown(stage) + '"',
                        "a name with a letter or digit, " + LONGEST_ID + " at most, without characters nobody sees",
                        null));
            } else if (!ids.add(id)) {
                problems.add(new Problem(
                        Input.STAGE_NAMES, '"' + stage + "\" a second time", "each stage under its own name", null));
            }
        }
    }
}
