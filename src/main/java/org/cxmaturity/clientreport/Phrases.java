package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.List;
import org.cxmaturity.document.Block;
import org.cxmaturity.document.Block.Paragraph;
import org.cxmaturity.document.Block.Term;
import org.cxmaturity.document.Table.Column;
import org.cxmaturity.document.Table.Kind;
import org.cxmaturity.document.Text;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.report.Amounts;
import org.cxmaturity.report.Words;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.roadmap.Roadmap.Relaxed;

/** Turns of phrase that several chapters share. */
final class Phrases {
    private Phrases() {}

    static Block paragraph(String words) {
        return new Paragraph(Text.of(words));
    }

    static Block quiet(String words) {
        return new Paragraph(Text.quiet(words));
    }

    static Term term(String term, String meaning) {
        return new Term(term, Text.of(meaning));
    }

    static Column text(String title, int share) {
        return new Column(title, Kind.TEXT, share);
    }

    static Column number(String title, int share) {
        return new Column(title, Kind.NUMBER, share);
    }

    /** {@code a, b and c}. */
    static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** {@code Developing}, or that not even it is attained. */
    static String standing(Placement placement) {
        return placement.attained() ? placement.name() : "below " + placement.name();
    }

    static boolean sure(Placement placement) {
        return placement.range().lowest().equals(placement.range().highest());
    }

    /** {@code Initiate to Radiate}. */
    static String range(Placement placement) {
        return Words.stage(placement, placement.range().lowest()) + " to "
                + Words.stage(placement, placement.range().highest());
    }

    /** {@code Commitment of leaders: 3 mostly is asked, it stands at 1 ad hoc}. */
    static String gap(Words words, Missing missing) {
        return words.capability(missing.capability()) + ": " + Words.level(missing.required()) + " is asked, "
                + (missing.actual() == null
                        ? "and where it stands is not known"
                        : "it stands at " + Words.level(missing.actual()));
    }

    /** {@code by the end of Q6, 31 March 2028}. */
    static String by(Roadmap roadmap, int quarter) {
        return "by the end of Q" + quarter + ", "
                + Amounts.day(roadmap.quarters().get(quarter - 1).until());
    }

    static String target(Roadmap roadmap) {
        return roadmap.goal().target() == null ? "" : roadmap.goal().target().name();
    }

    /** What moving a limit would do. */
    static String moved(Roadmap roadmap, Relaxed relaxed) {
        if (relaxed.limit() == Limit.OBSTACLES_FIRST) {
            return "what obstacles call for need not come first";
        }
        long needed = relaxed.needed() == null ? 0 : relaxed.needed();
        String now = relaxed.now() == null ? "" : " (now " + Words.number(relaxed.now()) + ")";
        return switch (relaxed.limit()) {
            case BUDGET -> "a budget of " + Amounts.money(roadmap.terms().currency(), needed) + " a quarter" + now;
            case STAFF_DAYS -> Amounts.personDays(needed) + " a quarter" + now;
            case QUARTERS -> Words.count(needed, "quarter", "quarters") + now;
            default -> Words.count(needed, "action", "actions") + " at a time" + now;
        };
    }

    /** A difference with its sign. */
    static String signed(BigDecimal difference) {
        String size = org.cxmaturity.document.Numbers.plain(difference.abs());
        return difference.signum() == 0 ? "0" : (difference.signum() < 0 ? "−" : "+") + size;
    }

    /** {@code GBP 3,000–5,500}; {@code none} where nothing is spent. */
    static String cost(org.cxmaturity.model.Assessment.Cost cost) {
        return cost.high() == 0 ? "none" : cost.currency() + " " + Words.range(cost.low(), cost.high());
    }
}
