package org.cxmaturity.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cxmaturity.document.Block;
import org.cxmaturity.document.Block.Bullets;
import org.cxmaturity.document.Block.Callout;
import org.cxmaturity.document.Block.Figure;
import org.cxmaturity.document.Block.KeyFigure;
import org.cxmaturity.document.Block.KeyFigures;
import org.cxmaturity.document.Block.Paragraph;
import org.cxmaturity.document.Block.Term;
import org.cxmaturity.document.Block.Terms;
import org.cxmaturity.document.Book;
import org.cxmaturity.document.Deck;
import org.cxmaturity.document.Document;
import org.cxmaturity.document.Section;
import org.cxmaturity.document.Table;
import org.cxmaturity.document.Table.Cell;
import org.cxmaturity.document.Table.Column;
import org.cxmaturity.document.Table.Kind;
import org.cxmaturity.document.Table.Total;
import org.cxmaturity.document.Text;
import org.cxmaturity.drawing.Drawing;
import org.cxmaturity.drawing.Ink;
import org.cxmaturity.drawing.Shape.Anchor;
import org.cxmaturity.drawing.Shape.Box;
import org.cxmaturity.drawing.Shape.Disc;
import org.cxmaturity.drawing.Shape.Edge;
import org.cxmaturity.drawing.Shape.Label;
import org.cxmaturity.drawing.Shape.Lines;
import org.cxmaturity.drawing.Shape.Point;
import org.cxmaturity.drawing.Shape.Type;

/**
 * One of everything that documents are made of, for nobody to read: who writes it in a format while a report is still being worked
 * out has what the format needs loaded by the time the report is there.
 */
public final class Specimen {
    private static final String NAME = "Specimen";
    private static final LocalDate DAY = LocalDate.EPOCH;
    private static final int ROWS = 8;

    private Specimen() {}

    /** To be read. */
    public static Document document() {
        return new Document(NAME, NAME, NAME, DAY, NAME, List.of(section("a"), section("b")));
    }

    /** To be shown. */
    public static Deck deck() {
        return new Deck(NAME, NAME, NAME, DAY, NAME, List.of(new Deck.Slide(NAME, blocks(), List.of(figure()))));
    }

    /** To be worked with. */
    public static Book book() {
        return new Book(NAME, NAME, DAY, NAME, List.of(new Book.Sheet(NAME, NAME, table())));
    }

    private static Section section(String id) {
        return new Section(id, NAME, blocks(), List.of(new Section(id + "-1", NAME, blocks())));
    }

    private static List<Block> blocks() {
        Text text = Text.of(Text.of(NAME), Text.strong(NAME), Text.quiet(NAME));
        return List.of(
                new Paragraph(text),
                new Bullets(List.of(text, text)),
                new Terms(List.of(new Term(NAME, text))),
                new KeyFigures(List.of(new KeyFigure("1", NAME), new KeyFigure("2", NAME))),
                new Callout(text),
                table(),
                figure());
    }

    private static Table table() {
        List<Column> columns = List.of(new Column(NAME, Kind.TEXT, 2), new Column(NAME, Kind.NUMBER, 1));
        List<List<Cell>> rows = IntStream.range(0, ROWS)
                .mapToObj(each -> List.of(Cell.of(NAME).marked(Table.Mark.MET), Cell.of(each)))
                .toList();
        return new Table(NAME, columns, rows, List.of(Total.sum(NAME)));
    }

    private static Figure figure() {
        Edge edge = new Edge(Ink.values()[0], 1, true);
        Drawing drawing = new Drawing(
                100,
                100,
                List.of(
                        new Box(0, 0, 50, 50, 4, Ink.values()[0], edge),
                        new Disc(50, 50, 10, Ink.values()[0], edge),
                        new Lines(List.of(new Point(0, 0), new Point(50, 50), new Point(50, 0)), true, null, 1, edge),
                        new Label(10, 90, NAME, Type.STRONG, Anchor.START, Ink.values()[0])));
        return new Figure(NAME, drawing, NAME);
    }
}
