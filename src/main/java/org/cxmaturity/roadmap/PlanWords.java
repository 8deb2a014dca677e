package org.cxmaturity.roadmap;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.roadmap.LeftOut.Instead;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.speech.PlaceSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.speech.SpokenAmounts;

/** What a plan leaves an action, in words. */
record PlanWords(Speech speech) {
    private static final int MOST_TITLES = 2;

    /** What a quarter of the plan has no room for. */
    String lack(Lack lack, int quarter, String currency) {
        SpokenAmounts amounts = new SpokenAmounts(speech);
        boolean none = lack.available() <= 0;
        return switch (lack.limit()) {
            case PARALLEL -> speech.say(PlaceSentence.FULL, quarter);
            case STAFF_DAYS -> {
                String needed = amounts.personDays(lack.needed());
                yield none
                        ? speech.say(PlaceSentence.DAYS_NONE, quarter, needed)
                        : speech.say(PlaceSentence.DAYS_LEFT, quarter, needed, lack.available());
            }
            default -> {
                String needed = amounts.money(currency, lack.needed());
                yield none
                        ? speech.say(PlaceSentence.MONEY_NONE, quarter, needed)
                        : speech.say(
                                PlaceSentence.MONEY_LEFT, quarter, needed, amounts.money(currency, lack.available()));
            }
        };
    }

    /** What ranks lower and is planned there; nothing where nothing is. */
    String instead(List<Instead> instead) {
        String asked = titles(instead, true);
        String fitting = titles(instead, false);
        if (instead.isEmpty()) {
            return "";
        }
        if (fitting.isEmpty()) {
            return speech.say(PlaceSentence.INSTEAD_TARGET, asked);
        }
        return asked.isEmpty()
                ? speech.say(PlaceSentence.INSTEAD_LEFT, fitting)
                : speech.say(PlaceSentence.INSTEAD_BOTH, asked, fitting);
    }

    private String titles(List<Instead> instead, boolean forTarget) {
        List<String> titles = instead.stream()
                .filter(each -> each.forTarget() == forTarget)
                .map(each -> speech.quoted(each.title()))
                .toList();
        return titles.size() <= MOST_TITLES
                ? speech.and(titles)
                : speech.and(Stream.concat(
                                titles.stream().limit(MOST_TITLES),
                                Stream.of(speech.say(PlaceSentence.MORE, titles.size() - MOST_TITLES)))
                        .toList());
    }
}
