package org.cxmaturity.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Problem;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.PlanRequest;
import org.jspecify.annotations.Nullable;

/** The limits of a plan as a form says them; what is left empty is as the profile states it. */
final class PlanForm {
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final int MOST_DAYS = 10_000_000;

    private final Map<String, String> typed;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    PlanForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** What stands in a field. */
    public String value(String key) {
        return typed.getOrDefault(key, "").strip();
    }

    /** What is wrong, by field. */
    public Map<String, String> wrong() {
        return wrong;
    }

    /** The same for where no form is shown. */
    List<Problem> problems() {
        return wrong.keySet().stream()
                .map(key -> new Problem(
                        key, "“" + value(key) + "”", "a whole number, as the form of the roadmap takes it", null))
                .toList();
    }

    /** The target as it was chosen: {@code model/stage}; empty for the next stage. */
    PlanRequest request() {
        String target = value("target");
        return new PlanRequest(
                null,
                target.isEmpty() ? null : target,
                money("budget"),
                whole("staffDays", MOST_DAYS),
                whole("quarters", PlanLimits.MOST_QUARTERS),
                money("budgetTotal"),
                value("obstaclesFirst").equals(ObstaclesFirst.STRICT.name()) ? ObstaclesFirst.STRICT : null);
    }

    private @Nullable BigDecimal money(String key) {
        BigDecimal number = number(key);
        if (number != null && (number.signum() < 0 || number.compareTo(MOST_MONEY) > 0 || number.scale() > 0)) {
            wrong.put(key, "Found " + value(key) + "; expected a whole amount of money, 0 or more.");
            return null;
        }
        return number;
    }

    private @Nullable Integer whole(String key, int most) {
        BigDecimal number = number(key);
        if (number == null) {
            return null;
        }
        int least = key.equals("quarters") ? 1 : 0;
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

    /** The same limits as the query of a link, beginning with a question mark; empty for none. */
    public String query() {
        List<String> parts = new ArrayList<>();
        for (String key : List.of("target", "budget", "budgetTotal", "staffDays", "quarters", "obstaclesFirst")) {
            if (!value(key).isEmpty()) {
                parts.add(key + "=" + URLEncoder.encode(value(key), StandardCharsets.UTF_8));
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
