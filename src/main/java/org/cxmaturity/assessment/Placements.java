package org.cxmaturity.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Ahead;
import org.cxmaturity.model.Assessment.Completion;
import org.cxmaturity.model.Assessment.Evidenced;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.MissingGroup;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Phase;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Range;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.model.Judgement;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Standing;
import org.cxmaturity.model.UnprovenCriterion;
import org.cxmaturity.tables.AliasRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.PhaseRow;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.jspecify.annotations.Nullable;

/** Where the organisation stands in each model, and what the next stage lacks (R14 to R16). */
final class Placements {
    private final Catalogues catalogues;
    private final Levels levels;
    private final Map<String, StageCriterionRow> criteria = new TreeMap<>();
    private final Map<String, String> aliases = new TreeMap<>();
    private final Scores scores;
    private final List<Judgement> judgements;

    Placements(Catalogues catalogues, Levels levels, Profile profile, @Nullable String aliasSet) {
        this.judgements = profile.all(Judgement.class);
        this.catalogues = catalogues;
        this.levels = levels;
        this.scores = new Scores(catalogues, levels);
        for (StageCriterionRow row : catalogues.tables().all(StageCriterionRow.class)) {
            row.capability().forEach(capability -> criteria.put(key(row.model(), row.stage(), capability), row));
        }
        catalogues.tables().all(AliasRow.class).stream()
                .filter(alias -> alias.set().equals(aliasSet))
                .forEach(alias -> aliases.put(alias.stage(), alias.name()));
    }

    List<Placement> all() {
        return catalogues.tables().all(ModelRow.class).stream()
                .sorted(Comparator.comparingInt(ModelRow::order))
                .map(this::placement)
                .toList();
    }

    private Placement placement(ModelRow model) {
        List<StageRow> stages = catalogues.stages(model.id());
        Standing standing = standing(model.id(), Reading.STATED);
        StageRow stage = stages.get(standing.order() - 1);
        return new Placement(
                model.id(),
                model.name(),
                model.measures(),
                stage.stage(),
                name(stage),
                stage.order(),
                stages.stream().map(each -> new Stage(each.stage(), name(each))).toList(),
                phase(stage),
                standing.attained(),
                evidenced(model.id()),
                completion(standing),
                new Range(
                        standing(model.id(), Reading.LOWEST).stage(),
                        standing(model.id(), Reading.HIGHEST).stage()),
                notApplicable(model.id()),
                standing.nextOrder() > stages.size() ? null : next(stages.get(standing.nextOrder() - 1)),
                ahead(standing),
                scores.of(model, standing).orElse(null),
                judgements.stream()
                        .filter(each -> each.model().equals(model.id()))
                        .sorted(Comparator.comparing(Judgement::by))
                        .toList());
    }

    private Evidenced evidenced(String model) {
        Standing standing = standing(model, Reading.EVIDENCED);
        return new Evidenced(
                standing.stage(),
                standing.attained(),
                catalogues
                        .conclusions()
                        .all(UnprovenCriterion.class, each -> each.model().equals(model))
                        .stream()
                        .sorted(Comparator.comparingInt(UnprovenCriterion::order)
                                .thenComparing(UnprovenCriterion::capability))
                        .map(this::missingEvidence)
                        .toList());
    }

    private MissingEvidence missingEvidence(UnprovenCriterion each) {
        return new MissingEvidence(
                each.capability(),
                each.stage(),
                each.required(),
                each.evidenced(),
                catalogues.capability(each.capability()).evidence(),
                source(each));
    }

    /** The criterion's row; the stage's, where it goes by a score. */
    private RowRef source(UnprovenCriterion each) {
        return scores.of(each.model()).isPresent()
                ? RowTypes.ref(catalogues.tables().row(StageRow.class, each.model() + "." + each.stage()))
                : RowTypes.ref(row(each.model(), each.stage(), each.capability()));
    }

    private @Nullable Phase phase(StageRow stage) {
        if (stage.phase() == null) {
            return null;
        }
        PhaseRow row = catalogues.tables().row(PhaseRow.class, stage.phase());
        return new Phase(row.id(), row.name(), row.meaning());
    }

    private String name(StageRow stage) {
        return aliases.getOrDefault(stage.id(), stage.name());
    }

    private Standing standing(String model, Reading reading) {
        List<Standing> found = catalogues
                .conclusions()
                .all(Standing.class, each -> each.model().equals(model) && each.reading() == reading);
        if (found.size() != 1) {
            throw new IllegalStateException(model + " has " + found.size() + " stages in the reading " + reading);
        }
        return found.get(0);
    }

    private List<CriterionCheck> checks(String model) {
        return catalogues.conclusions().all(CriterionCheck.class, check -> check.model()
                .equals(model));
    }

    private Completion completion(Standing standing) {
        List<CriterionCheck> own = checks(standing.model()).stream()
                .filter(check -> check.order() == standing.order())
                .toList();
        return new Completion(
                (int) own.stream().filter(CriterionCheck::metStated).count(), own.size());
    }

    private int notApplicable(String model) {
        return (int) Stream.concat(
                        criteria.values().stream()
                                .filter(row -> row.model().equals(model))
                                .flatMap(row -> row.capability().stream()),
                        scores.capabilities(model))
                .distinct()
                .filter(capability -> !levels.applies(capability))
                .count();
    }

    private Next next(StageRow stage) {
        List<Missing> missing = scores.of(stage.model()).isPresent() ? scores.missing(stage) : unmet(stage);
        return new Next(stage.stage(), name(stage), missing);
    }

    private List<Missing> unmet(StageRow stage) {
        return checks(stage.model()).stream()
                .filter(check -> check.order() == stage.order() && !check.metStated())
                .map(this::missing)
                .sorted(Comparator.comparing((Missing each) -> !each.essential())
                        .thenComparing(Missing::capability))
                .toList();
    }

    private Missing missing(CriterionCheck check) {
        StageCriterionRow row = row(check);
        Optional<GroupCheck> group = catalogues.conclusions().all(GroupCheck.class, each -> each.has(check)).stream()
                .findFirst();
        boolean spared = group.isPresent() && group.get().spares(check, Reading.STATED);
        return new Missing(
                check.capability(),
                check.required(),
                levels.known(check.capability()).map(CapabilityLevel::level).orElse(null),
                check.essential() && !spared,
                spared ? null : group.map(this::lacking).orElse(null),
                RowTypes.ref(row),
                row.reason());
    }

    private MissingGroup lacking(GroupCheck group) {
        long met = checks(group.model()).stream()
                .filter(check -> group.has(check) && check.metStated())
                .count();
        return new MissingGroup(group.group(), group.needed() - (int) met);
    }

    private List<Ahead> ahead(Standing standing) {
        return checks(standing.model()).stream()
                .filter(check -> check.order() > standing.order() && check.metStated())
                .sorted(Comparator.comparingInt(CriterionCheck::order).thenComparing(CriterionCheck::capability))
                .map(check -> new Ahead(check.capability(), check.stage(), RowTypes.ref(row(check))))
                .toList();
    }

    private StageCriterionRow row(CriterionCheck check) {
        return row(check.model(), check.stage(), check.capability());
    }

    private StageCriterionRow row(String model, String stage, String capability) {
        String key = key(model, stage, capability);
        StageCriterionRow row = criteria.get(key);
        if (row == null) {
            throw new IllegalStateException("no criterion " + key);
        }
        return row;
    }

    private static String key(String model, String stage, String capability) {
        return model + "/" + stage + "/" + capability;
    }
}
