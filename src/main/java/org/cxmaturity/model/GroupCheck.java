package org.cxmaturity.model;

import java.util.List;

/**
 * A group of a stage's criteria, of which some are needed (R14), in the readings.
 *
 * @param order the stage's place in the model, from 1
 * @param needed how many of its criteria that apply are needed
 * @param members the capabilities of its criteria that apply, in order
 * @param held the readings in which so many are met
 */
public record GroupCheck(
        String model, String stage, int order, String group, int needed, List<String> members, List<Reading> held)
        implements Derived {
    public GroupCheck {
        members = List.copyOf(members);
        held = List.copyOf(held);
    }

    /** Counts the criteria of a group that apply; where fewer apply than are needed, all of them are. */
    public static GroupCheck of(
            String model, String stage, int order, String group, int needed, List<CriterionCheck> members) {
        int some = Math.min(needed, members.size());
        return new GroupCheck(
                model,
                stage,
                order,
                group,
                some,
                members.stream().map(CriterionCheck::capability).sorted().toList(),
                Reading.all().stream()
                        .filter(reading -> members.stream()
                                        .filter(each -> each.met(reading))
                                        .count()
                                >= some)
                        .toList());
    }

    /** The readings in which too few of its criteria are met. */
    public List<Reading> failed() {
        return Reading.all().stream().filter(this::fails).toList();
    }

    /** Whether too few of its criteria are met in a reading. */
    public boolean fails(Reading reading) {
        return !held.contains(reading);
    }

    /** Whether a criterion is one of its. */
    public boolean has(CriterionCheck check) {
        return check.group().equals(group)
                && check.stage().equals(stage)
                && check.model().equals(model);
    }

    /** Whether it makes up for a criterion of its that is not met, as enough others are. */
    public boolean spares(CriterionCheck check, Reading reading) {
        return has(check) && held.contains(reading);
    }

    @Override
    public String key() {
        String readings = held.toString();
        return "group-check#" + model + "/" + stage + "/" + group + "/"
                + (held.isEmpty()
                        ? "none"
                        : readings.substring(1, readings.length() - 1).replace(", ", "~"));
    }
}
