package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.comparison.TableChange.CellChanged;
import org.cxmaturity.comparison.TableChange.RowAdded;
import org.cxmaturity.comparison.TableChange.RowRemoved;
import org.cxmaturity.comparison.TableChange.RowRenamed;
import org.cxmaturity.comparison.TableDifference;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** What differs between two editions of decision tables, a line a cell. Lines are not wrapped: they are made to be searched. */
public final class DifferenceText {
    private final TextPage page;

    private DifferenceText(TextPage page) {
        this.page = page;
    }

    /** The differences, table by table; one line says it where there is none. */
    public static String of(EditionDifference difference, Style style) {
        TextPage page = new TextPage(style);
        if (difference.isEmpty()) {
            page.line(TonedText.of("No difference between "
                    + difference.before().name() + " and " + difference.after().name() + "."));
            return page.toString();
        }
        DifferenceText text = new DifferenceText(page);
        page.line(TonedText.strong(summary(difference)));
        difference.tables().forEach(text::table);
        return page.toString();
    }

    /** How many cells and rows differ, and whether the version says so. */
    public static String summary(EditionDifference difference) {
        List<TableChange> changes = difference.changes();
        List<String> parts = new ArrayList<>();
        part(parts, changes, CellChanged.class, "cell changed", "cells changed");
        part(parts, changes, RowAdded.class, "row added", "rows added");
        part(parts, changes, RowRemoved.class, "row removed", "rows removed");
        part(parts, changes, RowRenamed.class, "row id changed", "row ids changed");
        return String.join(", ", parts) + " in "
                + Words.count(difference.tables().size(), "table", "tables") + version(difference);
    }

    private static String version(EditionDifference difference) {
        String before = difference.before().version();
        String after = difference.after().version();
        if (before == null || after == null) {
            return "";
        }
        return before.equals(after) ? "; both state the version " + after : "; version " + before + " → " + after;
    }

    private static void part(
            List<String> parts, List<TableChange> changes, Class<? extends TableChange> kind, String one, String many) {
        long count = changes.stream().filter(kind::isInstance).count();
        if (count > 0) {
            parts.add(Words.count(count, one, many));
        }
    }

    private void table(TableDifference table) {
        page.heading(table.title(), table.workbook());
        int reference = width(table.changes().stream()
                .map(each -> each.reference().toString())
                .toList());
        int title = width(table.cells().stream().map(CellChanged::title).toList());
        for (TableChange change : table.changes()) {
            change(change, reference, title);
        }
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(TerminalWidth::of).max().orElse(0) + 2;
    }

    private void change(TableChange change, int reference, int title) {
        List<TonedText> spans = new ArrayList<>(
                List.of(TonedText.strong(change.reference().toString()).fit(reference)));
        if (change instanceof CellChanged cell) {
            spans.add(TonedText.of(cell.title()).fit(title));
            spans.addAll(said(cell));
        } else if (change instanceof RowRenamed renamed) {
            spans.add(new TonedText(Tone.WARN, "id changed"));
            spans.add(TonedText.of("  was " + renamed.before() + ": results that cite it no longer lead to the row"));
        } else {
            spans.add(
                    change instanceof RowAdded
                            ? new TonedText(Tone.GOOD, "row added")
                            : new TonedText(Tone.BAD, "row removed"));
        }
        spans.add(TonedText.faint("   " + change.place()));
        page.line(spans);
        if (change instanceof RowAdded added) {
            cells(added.cells());
        } else if (change instanceof RowRemoved removed) {
            cells(removed.cells());
        }
    }

    /** One change on a line of its own, without the row that it is in. */
    static List<TonedText> said(TableChange change, int indent) {
        List<TonedText> spans = new ArrayList<>(List.of(TonedText.of(" ".repeat(indent))));
        if (change instanceof CellChanged cell) {
            spans.add(TonedText.of(cell.title() + "  "));
            spans.addAll(said(cell));
        } else if (change instanceof RowRenamed renamed) {
            spans.add(TonedText.of("id changed, was " + renamed.before()));
        } else {
            spans.add(TonedText.of(change instanceof RowAdded ? "row added" : "row removed"));
        }
        spans.add(TonedText.faint("   " + change.place()));
        return spans;
    }

    static List<TonedText> said(CellChanged cell) {
        return List.of(
                new TonedText(Tone.BAD, shown(cell.before())),
                TonedText.of(" → "),
                new TonedText(Tone.GOOD, shown(cell.after())));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(blank)" : text;
    }

    /** What a row says, its id and what admits everything left out. */
    private void cells(List<SheetCell> cells) {
        List<SheetCell> shown = cells.stream()
                .skip(1)
                .filter(cell -> cell.role() != Role.CONDITION || cell.restricts())
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        int title = width(shown.stream().map(SheetCell::title).toList());
        shown.forEach(cell ->
                page.line(TonedText.of("    "), TonedText.faint(cell.title()).fit(title), TonedText.of(cell.text())));
    }
}
