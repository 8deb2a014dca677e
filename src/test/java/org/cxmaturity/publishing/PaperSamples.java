package org.cxmaturity.publishing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Callout;
import org.cxmaturity.publishing.blocks.Block.KeyFigure;
import org.cxmaturity.publishing.blocks.Block.KeyFigures;
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.Book;
import org.cxmaturity.publishing.blocks.Book.Sheet;
import org.cxmaturity.publishing.blocks.Deck;
import org.cxmaturity.publishing.blocks.Deck.Slide;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Column;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.Table.Mark;
import org.cxmaturity.publishing.blocks.Table.Rule;
import org.cxmaturity.publishing.blocks.Table.Total;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.speech.English;

/** A report, slides and a workbook that hold everything that is hard to write. */
public final class PaperSamples {
    public static final LocalDate ON = LocalDate.of(2026, 9, 30);
    public static final String FOOT = "Made by CX Maturity from answers of 42 people & 7 systems";

    /** Words that must stay words. */
    public static final List<String> HARMLESS = List.of(
            "<b>bold</b>",
            "=HYPERLINK(\"http://x\",\"y\")",
            "@SUM(1)",
            "+1 for \"quotes\" & 'apostrophes'",
            "-2+3",
            "</w:t></w:r><script>alert(1)</script>",
            "متجر الرياض، المرحلة 3",
            "Ελληνική Τράπεζα",
            "北京零售有限公司",
            "חנות תל אביב");

    static final String LONG = "Weekly improvement routine of the cross-functional voice-of-the-customer council for"
            + " Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private PaperSamples() {}

    public static Document document() {
        return new Document(
                "Müller & Söhne <Retail> Holding",
                "Customer-experience maturity report",
                "Where the organisation stands, why, and what to do next",
                ON,
                FOOT,
                List.of(
                        new DocumentSection("summary", "Summary", summary()),
                        new DocumentSection(
                                "standing",
                                "Where the organisation stands",
                                List.of(
                                        paragraph("The three models, the dimensions and the measures."),
                                        FigureSamples.ladder()),
                                List.of(
                                        new DocumentSection(
                                                "dimensions",
                                                "Dimensions against the target",
                                                List.of(FigureSamples.radar())),
                                        new DocumentSection(
                                                "measures",
                                                "Measures",
                                                List.of(FigureSamples.ranges()),
                                                List.of(deep())))),
                        new DocumentSection("actions", "Actions", List.of(FigureSamples.impact(), actions(60))),
                        new DocumentSection(
                                "plan", "Plan", List.of(FigureSamples.plan(), FigureSamples.course(), table14())),
                        new DocumentSection("names", "Names from everywhere", List.of(names(), empty()))),
                English.SPEECH);
    }

    public static Deck deck() {
        return new Deck(
                "Müller & Söhne <Retail> Holding",
                "Customer-experience maturity",
                "Where we stand, and what to do next",
                ON,
                FOOT,
                List.of(
                        new Slide(
                                "The organisation stands at stage 3 of 5, two criteria short of stage 4",
                                summary(),
                                List.of()),
                        new Slide(
                                "All three models agree within one stage", List.of(FigureSamples.ladder()), List.of()),
                        new Slide(
                                "Listening is ahead of acting, and two dimensions are not known yet",
                                List.of(bullets(6)),
                                List.of(FigureSamples.radar())),
                        new Slide(
                                "Satisfaction is above the benchmark, effort below it",
                                List.of(FigureSamples.ranges()),
                                List.of()),
                        new Slide(
                                "Eight actions cost little and move much",
                                List.of(FigureSamples.impact()),
                                List.of(bullets(4))),
                        new Slide("What to do first", List.of(actions(60)), List.of()),
                        new Slide(
                                "The plan takes five quarters and leads to stage 4 " + LONG,
                                List.of(FigureSamples.plan()),
                                List.of(FigureSamples.course())),
                        new Slide("Too many points for a slide", List.of(bullets(40)), List.of(names())),
                        new Slide("Nothing here yet", List.of(empty()), List.of()),
                        new Slide("An overview", List.of(figures(5), table14()), List.of())),
                English.SPEECH);
    }

    public static Book book() {
        return new Book(
                "Müller & Söhne <Retail> Holding",
                "Customer-experience workbook",
                ON,
                FOOT,
                List.of(
                        new Sheet(
                                "Actions",
                                "Every recommended action with its effort and cost; filter it and the totals follow.",
                                actions(60)),
                        new Sheet("actions", "The same name in other letters.", names()),
                        new Sheet("Plan: a/b [2026] and a name that is too long", "Fourteen columns.", table14()),
                        new Sheet("", "No rows yet.", empty())),
                English.SPEECH);
    }

    public static Theme theme() {
        return new Theme(
                "Ñandú Advisory",
                new Theme.Logo(logo(), "image/png", 300, 100, "Ñandú Advisory"),
                Colour.of("#0B6E4F"),
                Colour.of("#C77700"),
                "",
                "");
    }

    static List<Block> summary() {
        return List.of(
                new Paragraph(Text.of(
                        Text.of("The organisation stands at "),
                        Text.strong("stage 3, Defined"),
                        Text.of(" of the maturity model. Two criteria are missing for the next. "),
                        Text.quiet("(42 answers, 30 September 2026)"))),
                figures(5),
                new Callout(
                        Text.of(
                                Text.strong("Do not overlook: "),
                                Text.of(
                                        "six capabilities are not known at all, which could move the result by one stage in either direction."))),
                bullets(4),
                new Terms(List.of(
                        new Term("Sector", Text.of("Retail, several countries")),
                        new Term("Answers", Text.of("42 from 11 departments, of which " + LONG)),
                        new Term("اللغة", Text.of("العربية والإنجليزية")))));
    }

    static KeyFigures figures(int count) {
        List<KeyFigure> all = List.of(
                new KeyFigure("3 of 5", "stage in the maturity model"),
                new KeyFigure("62%", "of the criteria for stage 4 are met"),
                new KeyFigure("24", "actions recommended"),
                new KeyFigure("1,240", "person-days in five quarters"),
                new KeyFigure("€380,000", "one-off cost, all actions of the plan together"));
        return new KeyFigures(all.subList(0, count));
    }

    static Bullets bullets(int count) {
        return new Bullets(IntStream.rangeClosed(1, count)
                .mapToObj(at -> Text.of(
                        Text.strong("Point " + at + ". "),
                        Text.of(HARMLESS.get(at % HARMLESS.size())
                                + " – what was found in the departments and what follows from it.")))
                .toList());
    }

    static Table actions(int rows) {
        List<List<Cell>> all = new ArrayList<>();
        for (int at = 1; at <= rows; at++) {
            Mark mark = List.of(Mark.MET, Mark.UNMET, Mark.UNKNOWN, Mark.NONE).get(at % 4);
            all.add(List.of(
                    Cell.of(at % 9 == 0 ? LONG : "Action " + at + ": " + HARMLESS.get(at % HARMLESS.size())),
                    Cell.of(List.of("met", "not met", "not known", "–").get(at % 4))
                            .marked(mark),
                    Cell.of(10L * at),
                    at % 7 == 0 ? Cell.of("not known") : Cell.of(1_250L * at),
                    Cell.of(new BigDecimal(at).divide(BigDecimal.valueOf(4)))));
        }
        return new Table(
                "Actions, the most urgent first",
                List.of(
                        new Column("Action", Kind.TEXT, 6),
                        new Column("Criterion", Kind.TEXT, 2),
                        new Column("Person-days", Kind.NUMBER, 2),
                        new Column("Cost, €", Kind.NUMBER, 2),
                        new Column("Gain", Kind.NUMBER, 1)),
                all,
                List.of(
                        Total.sum("Sum"),
                        new Total(
                                "Budget",
                                Rule.LIMIT,
                                Arrays.asList(null, null, new BigDecimal(20_000), new BigDecimal(2_000_000), null)),
                        new Total("Left", Rule.LEFT, List.of())),
                Locale.ROOT);
    }

    static Table table14() {
        List<Column> columns = new ArrayList<>(List.of(new Column("Capability", Kind.TEXT, 4)));
        IntStream.rangeClosed(1, 13).forEach(at -> columns.add(new Column("Q" + at, Kind.NUMBER, 1)));
        List<List<Cell>> rows = new ArrayList<>();
        for (String name : List.of("Listening to customers", "Acting on feedback", LONG)) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
            IntStream.rangeClosed(1, 13).forEach(at -> row.add(Cell.of(at * 7L)));
            rows.add(row);
        }
        return new Table("Person-days by quarter", columns, rows, List.of(Total.sum("All")), Locale.ROOT);
    }

    static Table names() {
        List<List<Cell>> rows = HARMLESS.stream()
                .map(name -> List.of(Cell.of(name), Cell.of(name.length())))
                .toList();
        return new Table(
                "Names and how long they are",
                List.of(new Column("Name", Kind.TEXT, 3), new Column("Letters", Kind.NUMBER, 1)),
                rows);
    }

    static Table empty() {
        return new Table(
                "Nothing yet",
                List.of(new Column("What", Kind.TEXT, 1), new Column("How many", Kind.NUMBER, 1)),
                List.of(),
                List.of(Total.sum("Sum")),
                Locale.ROOT);
    }

    private static DocumentSection deep() {
        return new DocumentSection(
                "deep",
                "How sure the measures are",
                List.of(paragraph("A heading of the third rank stands above this."), figures(3)));
    }

    public static Paragraph paragraph(String words) {
        return new Paragraph(Text.of(words));
    }

    private static byte[] logo() {
        BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, 300, 100);
        ink.setColor(new Color(0x0B6E4F));
        ink.fillOval(5, 5, 90, 90);
        ink.fillRect(120, 35, 170, 30);
        ink.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
