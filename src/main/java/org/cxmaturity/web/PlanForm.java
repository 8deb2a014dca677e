package org.cxmaturity.web;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Problem;
import org.cxmaturity.roadmap.ActionWish;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.PlanRequest;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a plan as a form or an address says them; what is left empty is as the profile states it. What is wanted of an action
 * stands under {@code do.} and its id: {@code in}, {@code out}, {@code at3} for a start in the third quarter, {@code from3} for none
 * before it.
 */
final class PlanForm {
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final int MOST_DAYS = 10_000_000;
    private static final String WISH = "do.";
    private static final List<String> LIMITS =
            List.of("target", "budget", "budgetTotal", "staffDays", "quarters", "parallel", "obstaclesFirst");

    private final Map<String, String> typed;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    PlanForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The limits that a link says. */
    static PlanForm of(String query) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            String[] sides = part.split("=", 2);
            if (sides.length == 2) {
                typed.put(decoded(sides[0]), decoded(sides[1]));
            }
        }
        return new PlanForm(typed);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** What stands in a field. */
    public String value(String key) {
        return typed.getOrDefault(key, "").strip();
    }

    /** What is wanted of an action, as the form says it; empty for nothing. */
    public String wish(String action) {
        return value(WISH + action);
    }

    /** What is wrong, by field. */
    public Map<String, String> wrong() {
        return wrong;
    }

    /** The same for where no form is shown. */
    List<Problem> problems() {
        return wrong.keySet().stream()
                .map(key -> new Problem(
                        key,
                        "“" + value(key) + "”",
                        key.startsWith(WISH) ? ActionWish.WORDS : "a whole number, as the form of the roadmap takes it",
                        null))
                .toList();
    }

    /** The target as it was chosen: {@code model/stage}; empty for the next stage. */
    PlanRequest request() {
        String target = value("target");
        return new PlanRequest(
                null,
                target.isEmpty() ? null : target,
                money("budget"),
                whole("staffDays", 0, MOST_DAYS),
                whole("quarters", 1, PlanLimits.MOST_QUARTERS),
                money("budgetTotal"),
                value("obstaclesFirst").equals(ObstaclesFirst.STRICT.name()) ? ObstaclesFirst.STRICT : null,
                whole("parallel", 1, PlanLimits.MOST_PARALLEL),
                wishes());
    }

    private List<ActionWish> wishes() {
        List<ActionWish> wishes = new ArrayList<>();
        given().forEach((key, value) -> {
            if (key.startsWith(WISH)) {
                ActionWish.read(key.substring(WISH.length()), value)
                        .ifPresentOrElse(
                                wishes::add,
                                () -> wrong.put(key, "Found “" + value + "”; expected " + ActionWish.WORDS + "."));
            }
        });
        return wishes;
    }

    private @Nullable BigDecimal money(String key) {
        BigDecimal number = number(key);
        if (number != null && (number.signum() < 0 || number.compareTo(MOST_MONEY) > 0 || number.scale() > 0)) {
            wrong.put(key, "Found " + value(key) + "; expected a whole amount of money, 0 or more.");
            return null;
        }
        return number;
    }

    private @Nullable Integer whole(String key, int least, int most) {
        BigDecimal number = number(key);
        if (number == null) {
            return null;
        }
        if (number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            wrong.put(key, "Found " + value(key) + "; expected a whole number from " + least + " to " + most + ".");
            return null;
        }
        return number.intValueExact();
    }

    private @Nullable BigDecimal number(String key) {
        String text = value(key).replaceAll("[\\s'’]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1,15}")) {
            wrong.put(key, "Found “" + value(key) + "”; expected a whole number without points or commas.");
            return null;
        }
        return new BigDecimal(text);
    }

    /** What is said and not empty, by field: the limits first, then what is wanted of actions, by their ids. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        LIMITS.forEach(key -> given.put(key, value(key)));
        typed.keySet().stream()
                .filter(key -> key.startsWith(WISH) && key.length() > WISH.length())
                .sorted()
                .forEach(key -> given.put(key, value(key)));
        given.values().removeIf(String::isEmpty);
        return given;
    }

    /** The same limits as a link says them; empty for none. */
    String limits() {
        return given().entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The same limits as the query of a link, beginning with a question mark; empty for none. */
    public String query() {
        String limits = limits();
        return limits.isEmpty() ? "" : "?" + limits;
    }
}
