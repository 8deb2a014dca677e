package org.cxmaturity.roadmap;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.roadmap.LeftOut.Instead;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** What a plan leaves an action, in words. */
final class PlanWords {
    private static final int MOST_TITLES = 2;

    private PlanWords() {}

    /** What an action would take in a quarter and does not find there, as it follows a colon. */
    static String lack(Lack lack, int quarter, String currency) {
        return switch (lack.limit()) {
            case PARALLEL -> "in Q" + quarter + " as many actions run already as can be done at a time";
            case STAFF_DAYS ->
                "in Q" + quarter + " it would take " + Amounts.personDays(lack.needed()) + ", and "
                        + (lack.available() <= 0
                                ? "none is left"
                                : Words.number(lack.available()) + (lack.available() == 1 ? " is left" : " are left"));
            default ->
                "in Q" + quarter + " it would take " + Amounts.money(currency, lack.needed()) + ", and "
                        + (lack.available() <= 0 ? "nothing" : Amounts.money(currency, lack.available()))
                        + " is left";
        };
    }

    /** What stands in the place of something that is ranked higher, empty where nothing does. */
    static String instead(List<Instead> instead) {
        String asked = titles(instead, true);
        String fitting = titles(instead, false);
        if (instead.isEmpty()) {
            return "";
        }
        return "ranked lower and planned there: " + asked + (asked.isEmpty() ? "" : ", for the target")
                + (asked.isEmpty() || fitting.isEmpty() ? "" : "; ")
                + fitting + (fitting.isEmpty() ? "" : ", in what is left");
    }

    private static String titles(List<Instead> instead, boolean forTarget) {
        List<String> titles = instead.stream()
                .filter(each -> each.forTarget() == forTarget)
                .map(each -> Words.quoted(each.title()))
                .toList();
        return titles.size() <= MOST_TITLES
                ? Words.and(titles)
                : Words.and(Stream.concat(
                                titles.stream().limit(MOST_TITLES), Stream.of(titles.size() - MOST_TITLES + " more"))
                        .toList());
    }
}
