package org.cxmaturity.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.ScorePart;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.ModelScore;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Score;
import org.cxmaturity.model.ScoreShare;
import org.cxmaturity.model.Standing;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.ScoreTree;
import org.cxmaturity.tables.StageRow;

/** The scores of models that place organisations by one, and what would add to them (R34). */
final class Scores {
    private final Catalogues catalogues;
    private final Levels levels;
    private final ScoreTree tree;

    Scores(Catalogues catalogues, Levels levels) {
        this.catalogues = catalogues;
        this.levels = levels;
        this.tree = new ScoreTree(catalogues.tables());
    }

    /** A model's score; nothing where it places by what is essential. */
    Optional<ModelScore> of(String model) {
        return catalogues
                .conclusions()
                .all(ModelScore.class, each -> each.model().equals(model))
                .stream()
                .findFirst();
    }

    /** The same as results show it. */
    Optional<ScoreStanding> of(ModelRow model, Standing standing) {
        return of(model.id()).map(score -> {
            int next = standing.nextOrder();
            boolean top = next > score.thresholds().size();
            return new ScoreStanding(
                    score.score().in(Reading.STATED),
                    score.score().in(Reading.EVIDENCED),
                    score.score().in(Reading.HIGHEST),
                    score.score().of(),
                    top ? null : score.thresholds().get(next - 1),
                    top ? null : score.score().shown(score.lacking(next, Reading.STATED)),
                    model.root() == null ? List.of() : parts(model.root(), 1));
        });
    }

    private List<ScorePart> parts(String dimension, int depth) {
        List<CapabilityLevel> known = catalogues.conclusions().all(CapabilityLevel.class);
        List<ScorePart> parts = new ArrayList<>();
        for (DimensionRow part : tree.parts(dimension)) {
            Score score = tree.score(part.id(), known);
            parts.add(new ScorePart(part.id(), part.name(), depth, score.in(Reading.STATED), score.of()));
            parts.addAll(parts(part.id(), depth + 1));
        }
        return parts;
    }

    /** What may still add to the score, the most first. */
    List<Missing> missing(StageRow stage) {
        ModelScore score = of(stage.model()).orElseThrow();
        return score.score().shares().stream()
                .filter(share -> share.gain() > 0)
                .sorted(Comparator.comparingLong(ScoreShare::gain).reversed().thenComparing(ScoreShare::capability))
                .map(share -> missing(stage, score, share))
                .toList();
    }

    private Missing missing(StageRow stage, ModelScore score, ScoreShare share) {
        BigDecimal adds = score.score().shown(share.gain());
        BigDecimal lacking = score.score().shown(score.lacking(stage.order(), Reading.STATED));
        return new Missing(
                share.capability(),
                share.best(),
                levels.known(share.capability()).map(CapabilityLevel::level).orElse(null),
                false,
                null,
                RowTypes.ref(stage),
                catalogues.wording(
                        ResultSentence.SCORE_GAIN,
                        Map.of(
                                "gain",
                                catalogues.speech().exact(adds),
                                "lacking",
                                catalogues.speech().exact(lacking),
                                "stage",
                                stage.name())),
                adds);
    }

    /** The capabilities that a model counts, whether they apply or not. */
    Stream<String> capabilities(String model) {
        return catalogues.tables().all(ModelRow.class).stream()
                .filter(row -> row.id().equals(model))
                .flatMap(row -> Optional.ofNullable(row.root()).stream())
                .flatMap(root -> tree.capabilities(root).stream());
    }
}
