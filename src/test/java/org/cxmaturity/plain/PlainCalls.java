package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionInPlace;
import org.cxmaturity.model.ActionableFinding;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.InPerson;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.KpiFinding;
import org.cxmaturity.model.MeasuredCall;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.SectorCall;
import org.cxmaturity.model.Setting;
import org.cxmaturity.tables.ActionInPlaceRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.SectorActionRow;
import org.cxmaturity.tables.Tables;

/** Which actions gaps, obstacles, findings and the work of a sector call for. */
final class PlainCalls {
    private final Tables tables;
    private final List<CapabilityLevel> levels;
    private final InPerson met;
    private final Set<SectorCall> ofSector = new LinkedHashSet<>();
    private final Set<MeasuredCall> byFigures = new LinkedHashSet<>();
    private final Set<ActionCalled> calls = new LinkedHashSet<>();

    PlainCalls(Tables tables, List<CapabilityLevel> levels, InPerson met) {
        this.tables = tables;
        this.levels = levels;
        this.met = met;
    }

    void in(Setting setting, List<Need> needs, List<Obstacle> obstacles, List<ActionableFinding> findings) {
        needs.forEach(need -> call(need, setting));
        obstacles.forEach(obstacle -> call(obstacle, setting));
        findings.forEach(finding -> call(finding, setting));
        levels.forEach(level -> call(level, setting));
    }

    Set<SectorCall> ofSector() {
        return ofSector;
    }

    /** What falling KPIs call for. */
    Set<MeasuredCall> byFigures() {
        return byFigures;
    }

    Set<ActionCalled> calls() {
        return calls;
    }

    /** What feedback processes show to be done already. */
    static List<ActionInPlace> inPlace(Tables tables, Profile profile) {
        List<ActionInPlace> done = new ArrayList<>();
        for (FeedbackProcess process : profile.all(FeedbackProcess.class)) {
            for (ActionInPlaceRow row : tables.all(ActionInPlaceRow.class)) {
                if (Meets.in(row.channel(), process.channel())
                        && Meets.atLeast(row.reviewed(), process.reviewed())
                        && Meets.atLeast(row.actedOn(), process.actedOn())) {
                    done.add(new ActionInPlace(row.action(), process.key()));
                }
            }
        }
        return done;
    }

    private void call(ActionableFinding finding, Setting setting) {
        for (FindingActionRow row : tables.all(FindingActionRow.class)) {
            if (Meets.in(row.about(), finding.about())
                    && Meets.in(row.basis(), finding.basis())
                    && Meets.in(row.kind(), finding.kind())
                    && Meets.in(row.capability(), finding.capability())
                    && Meets.in(row.industry(), setting.industry() == null ? "OTHER" : setting.industry())
                    && Meets.in(row.size(), setting.size() == null ? "MEDIUM" : setting.size())
                    && Meets.in(row.audience(), setting.audience())) {
                calls.add(new ActionCalled(row.action(), finding.about().name(), false));
                if (finding instanceof KpiFinding
                        && finding.kind() == FindingKind.WEAKNESS
                        && finding.basis() == KpiBasis.TREND) {
                    byFigures.add(new MeasuredCall(row.action(), finding.about().name()));
                }
            }
        }
    }

    private void call(Need need, Setting setting) {
        for (ActionTriggerRow row : tables.all(ActionTriggerRow.class)) {
            if (Meets.in(row.capability(), need.capability())
                    && Meets.below(row.levelBelow(), need.level())
                    && Meets.atLeast(row.requiredFrom(), need.required())
                    && Meets.in(row.industry(), setting.industry() == null ? "OTHER" : setting.industry())
                    && Meets.in(row.size(), setting.size() == null ? "MEDIUM" : setting.size())
                    && Meets.in(row.audience(), setting.audience())
                    && Meets.in(row.inPerson(), met)) {
                calls.add(new ActionCalled(row.action(), need.capability(), need.essential() && need.known()));
            }
        }
    }

    private void call(Obstacle obstacle, Setting setting) {
        for (ObstacleActionRow row : tables.all(ObstacleActionRow.class)) {
            if (Meets.in(row.obstacle(), obstacle.obstacle())
                    && Meets.in(row.industry(), setting.industry() == null ? "OTHER" : setting.industry())
                    && Meets.in(row.size(), setting.size() == null ? "MEDIUM" : setting.size())
                    && Meets.in(row.audience(), setting.audience())) {
                calls.add(new ActionCalled(row.action(), obstacle.obstacle(), false));
            }
        }
    }

    private void call(CapabilityLevel level, Setting setting) {
        for (SectorActionRow row : tables.all(SectorActionRow.class)) {
            if (Meets.in(row.capability(), level.capability())
                    && Meets.atLeast(row.levelFrom(), level.level())
                    && Meets.below(row.levelBelow(), level.highest())
                    && Meets.in(row.industry(), setting.industry() == null ? "OTHER" : setting.industry())
                    && Meets.in(row.size(), setting.size() == null ? "MEDIUM" : setting.size())
                    && Meets.in(row.audience(), setting.audience())
                    && Meets.in(row.inPerson(), met)) {
                ofSector.add(new SectorCall(row.action(), level.capability()));
                calls.add(new ActionCalled(row.action(), level.capability(), false));
            }
        }
    }
}
