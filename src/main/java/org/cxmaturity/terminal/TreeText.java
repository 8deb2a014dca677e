package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.explanation.ReasonNode;
import org.cxmaturity.explanation.ReasonNode.Kind;
import org.cxmaturity.explanation.Weight;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.terminal.TonedText.Tone;

/** Trees of reasons as lines. In short: what decides, down to the facts; in full: everything, with rules, rows and notes. */
record TreeText(TextPage page, boolean full) {
    private static final int DECIDING = 4;
    private static final Set<Weight> CARRYING = EnumSet.of(Weight.NEEDED, Weight.ON_THE_WAY, Weight.COUNTED);

    /** Several nodes, each with what it rests on. */
    void all(List<ReasonNode> nodes, String indent) {
        branches(nodes, indent);
    }

    /** A node and what it rests on; in short only the latter, where whoever calls has said the former. */
    void node(ReasonNode node, String indent) {
        branches(full || !passedOver(node) ? List.of(node) : deciding(node), indent);
    }

    /** What decides a node, where whoever calls has said the node itself. */
    static List<ReasonNode> under(ReasonNode node) {
        return deciding(node);
    }

    private void branches(List<ReasonNode> nodes, String indent) {
        for (int at = 0; at < nodes.size(); at++) {
            branch(nodes.get(at), indent, at == nodes.size() - 1);
        }
    }

    private void branch(ReasonNode node, String indent, boolean last) {
        List<ReasonNode> under = full ? node.under() : deciding(node);
        String below = indent + (last ? "  " : "│ ");
        TonedText hang = TonedText.faint(below + (under.isEmpty() ? "  " : "│ "));
        page.paragraph(
                List.of(TonedText.faint(indent + (last ? "└ " : "├ "))),
                hang,
                tone(node),
                node.text(page.shell()) + (full ? weight(node.weight()) : ""));
        details(node).forEach(each -> page.paragraph(List.of(hang), hang, Tone.FAINT, each));
        branches(full ? under : under.subList(0, Math.min(under.size(), DECIDING)), below);
        if (!full && under.size() > DECIDING) {
            page.paragraph(
                    List.of(TonedText.faint(below + "  ")),
                    Tone.FAINT,
                    "and " + (under.size() - DECIDING) + " more: "
                            + page.shell().full());
        }
    }

    /** Of what a node rests on, what alone would do: of several ways or facts that are each enough, the first. */
    private static List<ReasonNode> deciding(ReasonNode node) {
        List<ReasonNode> deciding = new ArrayList<>();
        long enough = node.under().stream()
                .filter(each -> each.weight() == Weight.ONE_OF)
                .count();
        for (ReasonNode each : node.under()) {
            boolean first = deciding.stream().noneMatch(one -> one.weight() == Weight.ONE_OF);
            if (CARRYING.contains(each.weight()) || (each.weight() == Weight.ONE_OF && first)) {
                deciding.add(each);
            }
        }
        boolean carried = deciding.stream().anyMatch(each -> each.weight() != Weight.COUNTED);
        boolean facts = deciding.stream().allMatch(each -> each.kind() == Kind.FACT);
        return deciding.stream()
                .filter(each -> !carried || facts || each.weight() != Weight.COUNTED)
                .flatMap(each -> passedOver(each) ? deciding(each).stream().filter(TreeText::says) : Stream.of(each))
                .map(each -> enough > 1 && each.weight() == Weight.ONE_OF ? oneOf(each, enough) : each)
                .toList();
    }

    /** What the line above says already: a criterion its level, a conclusion its one way, a single answer its summary. */
    private static boolean passedOver(ReasonNode node) {
        String key = String.valueOf(node.key());
        return node.kind() == Kind.WAY
                || key.startsWith("capability-level#")
                || (key.startsWith("answer-summary#") && node.under().size() == 1);
    }

    private static boolean says(ReasonNode node) {
        return node.kind() != Kind.ABSENCE;
    }

    private static ReasonNode oneOf(ReasonNode node, long enough) {
        return node.saying(node.text() + " (one of " + enough + " that would each be enough)");
    }

    private static Tone tone(ReasonNode node) {
        return switch (node.kind()) {
            case CONCLUSION -> node.row() != null && node.weight() == Weight.HOLDS_BACK ? Tone.BAD : Tone.PLAIN;
            case FACT -> Tone.GOOD;
            case ABSENCE, REFERENCE, WAY -> Tone.FAINT;
        };
    }

    private static String weight(Weight weight) {
        return switch (weight) {
            case NEEDED, ON_THE_WAY, HOLDS_BACK -> "";
            case ONE_OF -> " (enough by itself)";
            case COUNTED -> " (counted too)";
            case KEEPS_AWAY -> " (so nothing else speaks against it)";
            case SET_ASIDE -> " (set aside: it does not count)";
        };
    }

    private List<String> details(ReasonNode node) {
        List<String> details = new ArrayList<>();
        if (node.row() != null) {
            details.add(row(node.row()));
        }
        if (node.place() != null) {
            details.add(node.place());
        }
        if (full) {
            if (node.row() != null) {
                details.addAll(0, node.notes(page.shell()));
                conditions(node.row(), details);
            } else {
                details.addAll(node.notes(page.shell()));
            }
            if (node.rule() != null) {
                details.add("rule " + node.rule().id() + " “" + node.rule().name() + "” "
                        + node.rule().place());
            }
        }
        return details;
    }

    private static void conditions(SheetRow row, List<String> details) {
        if (!row.conditions().isEmpty()) {
            details.add(
                    "row: " + row.conditions().stream().map(TreeText::condition).collect(Collectors.joining("; ")));
        }
    }

    /** A row's id and where it stands. */
    static String row(SheetRow row) {
        return row.reference().id() + " at " + row.place();
    }

    /** A condition, what the fact says, and whether that meets it. */
    static String condition(SheetCell cell) {
        SheetCell.Held held = cell.condition();
        if (held == null) {
            return cell.title() + ": " + cell.text();
        }
        return Stream.of(
                        held.met() ? "✓" : "✗",
                        cell.title() + ": " + cell.text() + ",",
                        held.actual() == null ? "not stated" : "is " + held.actual())
                .collect(Collectors.joining(" "));
    }
}
