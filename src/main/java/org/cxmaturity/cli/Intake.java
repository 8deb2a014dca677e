package org.cxmaturity.cli;

import java.util.function.Supplier;
import org.cxmaturity.service.gathering.Gathering;
import org.cxmaturity.service.kpi.MeasureKpis;
import org.cxmaturity.service.profile.AskByQuestionnaire;

/**
 * How facts come in from people and exports; each is made only for a command that needs it.
 *
 * @param asking questionnaires that a client fills in
 * @param gathering profiles from filled questionnaires and surveys
 * @param measuring indicators from raw responses
 */
public record Intake(
        Supplier<AskByQuestionnaire> asking, Supplier<Gathering> gathering, Supplier<MeasureKpis> measuring) {
    /** Facts come in by a profile alone. */
    static final Intake BY_PROFILE = new Intake(
            () -> {
                throw new IllegalStateException("nobody is asked");
            },
            () -> {
                throw new IllegalStateException("no files are gathered");
            },
            () -> {
                throw new IllegalStateException("no raw responses are measured");
            });
}
