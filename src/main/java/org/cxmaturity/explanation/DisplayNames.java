package org.cxmaturity.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.FindingSubject;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ChannelRow;
import org.cxmaturity.tables.IndustryRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.SizeRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.TechnologyKindRow;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What things are called; a stage goes by the names the result was asked for. */
final class DisplayNames {
    private final Tables tables;
    private final Map<String, Placement> placements = new HashMap<>();

    DisplayNames(Tables tables, Assessment assessment) {
        this.tables = tables;
        assessment.placements().forEach(each -> placements.put(each.model(), each));
    }

    String capability(String id) {
        return tables.all(CapabilityRow.class).stream()
                .filter(row -> row.id().equals(id))
                .map(CapabilityRow::name)
                .findFirst()
                .orElse(id);
    }

    /** What a level of a capability means, in the catalogue's words. */
    String meaning(String capability, int level) {
        return tables.row(CapabilityRow.class, capability).meaning(level);
    }

    /** A level of a capability as its scale calls it: {@code 3 (mostly)}. */
    String level(String capability, int level) {
        return level + " (" + tables.scale(capability).called(level) + ")";
    }

    /** Whether a model's stages go by a score. */
    boolean byScore(String model) {
        Placement placement = placements.get(model);
        return placement != null && placement.score() != null;
    }

    /** The highest level that a capability offers. */
    int top(String capability) {
        return tables.scale(capability).top();
    }

    String action(String id) {
        return tables.row(ActionRow.class, id).title();
    }

    String obstacle(String id) {
        return tables.row(ObstacleRow.class, id).name();
    }

    /** An industry that may not be stated. */
    String industry(@Nullable String id) {
        return id == null
                ? ValueWords.stated(null)
                : tables.row(IndustryRow.class, id).name();
    }

    /** The size class of an organisation that may state no headcount. */
    String size(@Nullable String id) {
        return id == null
                ? ValueWords.stated(null)
                : tables.row(SizeRow.class, id).name();
    }

    String channel(String id) {
        return tables.row(ChannelRow.class, id).name();
    }

    String technology(String id) {
        return tables.row(TechnologyKindRow.class, id).name();
    }

    /** What service figures are about. */
    String served(String id) {
        ChannelRow row = tables.row(ChannelRow.class, id);
        return row.together() ? row.name() : "the channel " + row.name();
    }

    String model(String id) {
        Placement placement = placements.get(id);
        return placement == null ? id : placement.modelName();
    }

    String stage(String model, int order) {
        return stages(model).get(order - 1).name();
    }

    String stage(String model, String stage) {
        return stages(model).stream()
                .filter(each -> each.id().equals(stage))
                .map(Stage::name)
                .findFirst()
                .orElse(stage);
    }

    private List<Stage> stages(String model) {
        Placement placement = placements.get(model);
        if (placement == null) {
            throw new IllegalArgumentException("no placement in " + model);
        }
        return placement.stages();
    }

    /** The name of whatever calls for an action: a capability, an obstacle or another action. */
    String cause(String id) {
        if (tables.all(CapabilityRow.class).stream().anyMatch(row -> row.id().equals(id))) {
            return "the gap in " + capability(id);
        }
        for (FindingSubject about : FindingSubject.values()) {
            if (about.name().equals(id)) {
                return "the finding on " + finding(about);
            }
        }
        return tables.all(ObstacleRow.class).stream().anyMatch(row -> row.id().equals(id))
                ? "the obstacle " + Words.quoted(obstacle(id))
                : "the action " + Words.quoted(action(id)) + ", which needs it first";
    }

    /** What a group of criteria asks for, such as “one of A and B”. */
    String group(GroupCheck group) {
        String number = group.needed() == 1 ? "one" : String.valueOf(group.needed());
        return number + " of "
                + Words.and(group.members().stream().map(this::capability).toList());
    }

    private static String finding(FindingSubject about) {
        return switch (about) {
            case NPS, CSAT, CES -> about.name();
            case RETENTION -> "retention";
            case FOUNDATION -> "a missing foundation";
            case DUPLICATE_SYSTEMS -> "duplicate systems";
        };
    }
}
