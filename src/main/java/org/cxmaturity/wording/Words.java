package org.cxmaturity.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.LevelNames;
import org.cxmaturity.model.Worth;
import org.jspecify.annotations.Nullable;

/** The names and numbers of one assessment in words. */
public final class Words {
    private final Map<String, String> capabilities = new HashMap<>();
    private final Map<String, String> models = new HashMap<>();
    private final Map<String, String> actions = new HashMap<>();
    private final LevelNames levels;

    /** Words for an assessment. */
    public Words(Assessment assessment) {
        assessment.capabilities().forEach(capability -> capabilities.put(capability.id(), capability.name()));
        assessment.placements().forEach(placement -> models.put(placement.model(), placement.modelName()));
        this.levels = assessment.called();
        assessment.recommendations().forEach(action -> actions.put(action.action(), action.title()));
    }

    /** {@code 1.32 of 3}, and what of it is evidenced where that is less. */
    public static String score(ScoreStanding score) {
        return points(score)
                + (score.evidenced().compareTo(score.score()) == 0
                        ? ""
                        : ", " + score.evidenced().toPlainString() + " of it evidenced");
    }

    /** {@code 1.32 of 3}. */
    public static String points(ScoreStanding score) {
        return score.score().toPlainString() + " of " + score.of().toPlainString();
    }

    /** {@code 0.18 more}, or that no more is needed. */
    public static String more(ScoreStanding score) {
        return score.lacking() == null || score.lacking().signum() == 0
                ? "no more"
                : score.lacking().toPlainString() + " more";
    }

    /** The score that the next stage asks. */
    public static String asked(ScoreStanding score) {
        return score.asked() == null
                ? score.of().toPlainString()
                : score.asked().toPlainString();
    }

    /** What hangs on a criterion: the stage, or so much of the score. */
    public static String weight(Missing missing) {
        return missing.adds() != null
                ? "adds " + missing.adds().toPlainString()
                : missing.essential() ? "essential" : "desirable";
    }

    public String capability(String id) {
        return capabilities.getOrDefault(id, id);
    }

    public String model(String id) {
        return models.getOrDefault(id, id);
    }

    /** A level as the capability's scale calls it; {@code not known} where there is none. */
    public String level(String capability, @Nullable Integer level) {
        return levels.of(capability, level);
    }

    /** The title of a recommended action. */
    public String action(String id) {
        return actions.getOrDefault(id, id);
    }

    /** The titles of the actions that come before another one; what is done already, and so not recommended, does not. */
    public List<String> before(Recommendation action) {
        return action.prerequisites().stream()
                .flatMap(each -> Stream.ofNullable(actions.get(each)))
                .toList();
    }

    /** An action's title, and the id by which a command takes it. */
    public static String named(Recommendation action) {
        return action.title() + " [" + action.action() + "]";
    }

    public static String stage(Placement placement, String id) {
        return placement.stages().stream()
                .filter(stage -> stage.id().equals(id))
                .map(Stage::name)
                .findFirst()
                .orElse(id);
    }

    /** {@code Developing}, or that not even the first stage is attained: {@code below Initiate}. */
    public static String standing(Placement placement) {
        return standing(placement.name(), placement.attained());
    }

    /** The same of the stage that evidence shows. */
    public static String evidenced(Placement placement) {
        return standing(
                stage(placement, placement.evidenced().stage()),
                placement.evidenced().attained());
    }

    /** A stage's name, or that it is the first one and not attained. */
    public static String standing(String stage, boolean attained) {
        return attained ? stage : "below " + stage;
    }

    /** The stage; both stages where evidence shows less than is claimed: {@code claimed Optimised, evidenced Initial}. */
    public static String headline(Placement placement) {
        return placement.proven() ? standing(placement) : headline(standing(placement), evidenced(placement));
    }

    /** {@code claimed Optimised, evidenced Initial}. */
    public static String headline(String claimed, String evidenced) {
        return claimed.equals(evidenced) ? claimed : "claimed " + claimed + ", evidenced " + evidenced;
    }

    /** {@code PERCEPTION_GAP} as {@code perception-gap}. */
    public static String kebab(Enum<?> value) {
        return kebab(value.name());
    }

    /** The same of a word that the tables give. */
    public static String kebab(String id) {
        return id.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an action is worth, beside what it takes. */
    public static String worth(Worth worth) {
        return switch (worth) {
            case QUICK_WIN -> "quick win";
            case BIG_BET -> "big bet";
            case FILL_IN -> "fill-in";
            case MONEY_PIT -> "large effort, small effect";
        };
    }

    /** {@code PUBLIC_SECTOR} or {@code public-sector} as {@code Public sector}. */
    public static String sentence(String id) {
        return capital(id.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '));
    }

    /** The same with a capital letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code a, b and c}. */
    public static String and(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    public static String quoted(String text) {
        return "“" + text + "”";
    }

    public static String count(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    public static String range(long low, long high) {
        return low == high ? number(low) : number(low) + "–" + number(high);
    }

    /** {@code rule base 1.0.0 · 9f2c4b7a10de}. */
    public static String ruleBase(RuleBaseId id) {
        return "rule base " + id.version() + " · " + shortened(id.digest());
    }

    /** The first twelve digits of a digest, as many as a reader compares. */
    public static String shortened(String digest) {
        int start = digest.indexOf(':') + 1;
        return digest.substring(0, Math.min(digest.length(), start + 12));
    }
}
