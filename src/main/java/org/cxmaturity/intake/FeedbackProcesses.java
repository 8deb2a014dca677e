package org.cxmaturity.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.ActedOn;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.FeedbackChannel;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads the ways feedback is collected. */
final class FeedbackProcesses implements Items<FeedbackProcess> {
    private static final int MOST_USERS = 10_000;

    @Override
    public Section section() {
        return Section.FEEDBACK_PROCESSES;
    }

    @Override
    public @Nullable FeedbackProcess read(Fields item, KnownNames known) {
        String id = item.need("id").id();
        FeedbackChannel channel = item.need("channel").oneOf(FeedbackChannel.class);
        Boolean formal = item.may("formal").truth();
        Cadence collected = item.may("collected").oneOf(Cadence.class);
        Cadence reviewed = item.may("reviewed").oneOf(Cadence.class);
        ActedOn actedOn = item.may("actedOn").oneOf(ActedOn.class);
        Set<String> usedBy = usedBy(item.may("usedBy").list(MOST_USERS), known.departments());
        Backing backing = BackingReader.read(item, known);
        if (id == null || channel == null) {
            return null;
        }
        Integer users = usedBy == null ? null : usedBy.size();
        Integer percent = percent(users, known.departments());
        List<String> by = usedBy == null ? List.of() : List.copyOf(usedBy);
        boolean evidenced = !backing.evidence().isEmpty();
        return new FeedbackProcess(
                id, channel, formal, collected, reviewed, actedOn, users, percent, by, evidenced, backing);
    }

    private static @Nullable Set<String> usedBy(@Nullable List<Cursor> places, @Nullable Set<String> departments) {
        if (places == null) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Cursor place : places) {
            String id = place.reference(departments, "departments");
            if (id != null && !ids.add(id)) {
                place.refuse("each department once", null);
            }
        }
        return ids;
    }

    /** The users as a share of all departments, rounded down; null where either is not known. */
    private static @Nullable Integer percent(@Nullable Integer users, @Nullable Set<String> departments) {
        return users == null || departments == null || departments.isEmpty() ? null : users * 100 / departments.size();
    }
}
