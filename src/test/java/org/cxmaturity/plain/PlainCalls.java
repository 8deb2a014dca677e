package org.cxmaturity.plain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionableFinding;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Industry;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.SectorCall;
import org.cxmaturity.model.Setting;
import org.cxmaturity.model.Size;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.SectorActionRow;
import org.cxmaturity.tables.Tables;

/** Which actions gaps, obstacles, findings and the work of a sector call for. */
final class PlainCalls {
    private final Tables tables;
    private final List<CapabilityLevel> levels;
    private final Set<SectorCall> ofSector = new LinkedHashSet<>();
    private final Set<ActionCalled> calls = new LinkedHashSet<>();

    PlainCalls(Tables tables, List<CapabilityLevel> levels) {
        this.tables = tables;
        this.levels = levels;
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

    Set<ActionCalled> calls() {
        return calls;
    }

    private void call(ActionableFinding finding, Setting setting) {
        for (FindingActionRow row : tables.all(FindingActionRow.class)) {
            if (Meets.in(row.about(), finding.about())
                    && Meets.in(row.basis(), finding.basis())
                    && Meets.in(row.kind(), finding.kind())
                    && Meets.in(row.capability(), finding.capability())
                    && Meets.in(row.industry(), setting.industry() == null ? Industry.OTHER : setting.industry())
                    && Meets.in(row.size(), setting.size() == null ? Size.MEDIUM : setting.size())
                    && Meets.in(row.audience(), setting.audience())) {
                calls.add(new ActionCalled(row.action(), finding.about().name(), false));
            }
        }
    }

    private void call(Need need, Setting setting) {
        for (ActionTriggerRow row : tables.all(ActionTriggerRow.class)) {
            if (Meets.in(row.capability(), need.capability())
                    && Meets.below(row.levelBelow(), need.level())
                    && Meets.atLeast(row.requiredFrom(), need.required())
                    && Meets.in(row.industry(), setting.industry() == null ? Industry.OTHER : setting.industry())
                    && Meets.in(row.size(), setting.size() == null ? Size.MEDIUM : setting.size())
                    && Meets.in(row.audience(), setting.audience())) {
                calls.add(new ActionCalled(row.action(), need.capability(), need.essential() && need.known()));
            }
        }
    }

    private void call(Obstacle obstacle, Setting setting) {
        for (ObstacleActionRow row : tables.all(ObstacleActionRow.class)) {
            if (Meets.in(row.obstacle(), obstacle.obstacle())
                    && Meets.in(row.industry(), setting.industry() == null ? Industry.OTHER : setting.industry())
                    && Meets.in(row.size(), setting.size() == null ? Size.MEDIUM : setting.size())
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
                    && Meets.in(row.industry(), setting.industry() == null ? Industry.OTHER : setting.industry())
                    && Meets.in(row.size(), setting.size() == null ? Size.MEDIUM : setting.size())
                    && Meets.in(row.audience(), setting.audience())) {
                ofSector.add(new SectorCall(row.action(), level.capability()));
                calls.add(new ActionCalled(row.action(), level.capability(), false));
            }
        }
    }
}
