package org.cxmaturity.tabletest;

import java.util.function.Function;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Completion;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Basis;
import org.cxmaturity.tables.ExpectationRow;

/**
 * What is expected of a case; its row makes sense under the rule base.
 *
 * @param place the cell that says what is expected
 */
public record Expectation(ExpectationRow row, String place) {
    static final String PRESENT = "present";
    static final String ABSENT = "absent";
    static final String AT_MOST = "at most ";
    static final String UNATTAINED = ", not attained";
    static final String OF = " of ";
    static final String NOT_KNOWN = "not known";
    static final String NOT_APPLICABLE = "not applicable";

    /** What the result says instead, or the same, in the words of the workbook. */
    public String actual(Assessment result) {
        return switch (row.kind()) {
            case STAGE -> stage(placement(result));
            case LOWEST_STAGE -> placement(result).range().lowest();
            case HIGHEST_STAGE -> placement(result).range().highest();
            case COMPLETION -> completion(placement(result).completion());
            case LEVEL -> level(result);
            case FINDING, NO_FINDING ->
                result.findings().stream().anyMatch(each -> each.id().equals(row.about())) ? PRESENT : ABSENT;
            case ACTION, NO_ACTION -> of(result, each -> String.valueOf(each.rank()));
            case PRIORITY -> of(result, each -> each.priority().name());
            case WORTH -> of(result, each -> each.worth().name());
        };
    }

    /** Whether what the result says is what is expected. */
    public boolean metBy(String actual) {
        String expected = row.expected();
        boolean there = !actual.equals(ABSENT);
        if (expected.equals(PRESENT)) {
            return there;
        }
        if (expected.startsWith(AT_MOST)) {
            return there && Integer.parseInt(actual) <= Integer.parseInt(expected.substring(AT_MOST.length()));
        }
        return expected.equals(actual);
    }

    Placement placement(Assessment result) {
        return result.placements().stream()
                .filter(each -> each.model().equals(row.about()))
                .findFirst()
                .orElseThrow();
    }

    static String stage(Placement placement) {
        return placement.stage() + (placement.attained() ? "" : UNATTAINED);
    }

    static String completion(Completion completion) {
        return completion.met() + OF + completion.of();
    }

    private String level(Assessment result) {
        CapabilityResult capability = result.capabilities().stream()
                .filter(each -> each.id().equals(row.about()))
                .findFirst()
                .orElseThrow();
        if (capability.level() != null) {
            return capability.level().toString();
        }
        return capability.basis() == Basis.NOT_APPLICABLE ? NOT_APPLICABLE : NOT_KNOWN;
    }

    /** What is said of the action; that it is absent where it is not recommended. */
    private String of(Assessment result, Function<Recommendation, String> said) {
        return result.recommendations().stream()
                .filter(each -> each.action().equals(row.about()))
                .findFirst()
                .map(said)
                .orElse(ABSENT);
    }
}
