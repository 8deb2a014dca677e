package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Days;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.NumberText;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** Turns of phrase that several chapters share. */
final class Phrases {
    /** Of many claims without evidence that go into a score, so many are named. */
    private static final int SHOWN = 5;

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

    /** The advice to show evidence of what is claimed; empty where evidence shows the whole stage. */
    static String evidence(Words words, Placement placement) {
        List<MissingEvidence> missing = placement.evidenced().missing();
        if (missing.isEmpty()) {
            return "";
        }
        String nearest = missing.get(0).stage();
        List<String> names = missing.stream()
                .filter(each -> each.stage().equals(nearest))
                .map(each -> words.capability(each.capability()))
                .toList();
        if (placement.score() != null) {
            int others = names.size() - SHOWN;
            return "Show evidence of what is claimed: "
                    + Words.and(names.subList(0, Math.min(SHOWN, names.size())))
                    + (others > 0 ? ", then of " + Words.count(others, "other", "others") : "") + ". ";
        }
        int more = missing.size() - names.size();
        return "Show evidence of what is claimed, for " + Words.stage(placement, nearest) + " first: "
                + Words.and(names)
                + (more == 0 ? "" : "; then for " + Words.count(more, "criterion", "criteria") + " above it") + ". ";
    }

    /** That no action is recommended. */
    static String nothing(Placement placement) {
        return placement.proven()
                ? "No action is recommended: nothing that the tables know of is missing."
                : "Besides, no action is recommended: if the claims hold, nothing that the tables know of is missing.";
    }

    static boolean sure(Placement placement) {
        return placement.range().lowest().equals(placement.range().highest());
    }

    /** {@code Initiate to Radiate}. */
    static String range(Placement placement) {
        return Words.stage(placement, placement.range().lowest()) + " to "
                + Words.stage(placement, placement.range().highest());
    }

    /** {@code Commitment of leaders: 3 mostly is asked, now 1 ad hoc}. */
    static String gap(Words words, Missing missing) {
        String name = words.capability(missing.capability()) + ": ";
        String asked = words.level(missing.capability(), missing.required());
        String now = missing.actual() == null ? "" : words.level(missing.capability(), missing.actual());
        if (missing.adds() != null) {
            return name + (now.isEmpty() ? "not known" : "now " + now) + ", " + asked + " would add "
                    + missing.adds().toPlainString();
        }
        return name + asked + " is asked, " + (now.isEmpty() ? "and the level is not known" : "now " + now);
    }

    /** {@code by the end of Q6, 31 March 2028}. */
    static String by(Roadmap roadmap, int quarter) {
        return "by the end of Q" + quarter + ", "
                + Amounts.day(roadmap.quarters().get(quarter - 1).until());
    }

    static String target(Roadmap roadmap) {
        return roadmap.goal().target() == null ? "" : roadmap.goal().target().name();
    }

    /** A difference with its sign. */
    static String signed(BigDecimal difference) {
        String size = NumberText.plain(difference.abs());
        return difference.signum() == 0 ? "0" : (difference.signum() < 0 ? "−" : "+") + size;
    }

    /** {@code GBP 3,000–5,500}; {@code none} where nothing is spent. */
    static String cost(Cost cost) {
        return cost.high() == 0 ? "none" : Rounded.money(cost.currency(), cost.low(), cost.high());
    }

    /** {@code 16–48}, {@code up to 2}. */
    static String days(Days days) {
        return Rounded.days(days.low(), days.high());
    }

    /** The same with a small letter. */
    static String uncapital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
