package org.cxmaturity.publishing.pptx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.cxmaturity.publishing.LineCount;
import org.cxmaturity.publishing.OfficeSkeleton;
import org.cxmaturity.publishing.ReproduciblePackage;
import org.cxmaturity.publishing.SlideBox;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Deck;
import org.cxmaturity.publishing.blocks.Deck.Slide;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.pptx.PptxText.Look;
import org.cxmaturity.speech.PageSentence;
import org.cxmaturity.speech.Speech;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Decks as PowerPoint files: titles are titles, texts and tables can be edited, charts are sharp at every size. */
public final class Pptx {
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "ppt/presentation.xml",
            "ppt/_rels/presentation.xml.rels",
            "ppt/presProps.xml",
            "ppt/tableStyles.xml",
            "ppt/theme/theme1.xml",
            "ppt/slideMasters/slideMaster1.xml",
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            "ppt/slideLayouts/slideLayout1.xml",
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
            "ppt/slideLayouts/slideLayout2.xml",
            "ppt/slideLayouts/_rels/slideLayout2.xml.rels");
    private static final SlideBox BODY = new SlideBox(48, 102, 864, 388);
    private static final double GAP = 36;
    private static final double HALF = 0.5;
    private static final double BESIDE_CHART = 0.38;
    private static final SlideBox TITLE = new SlideBox(48, 30, 864, 64);
    private static final double[] TITLE_SIZES = {26, 22, 18};
    private static final SlideBox COVER_TITLE = new SlideBox(48, 150, 864, 150);
    private static final double[] COVER_SIZES = {40, 32, 26};
    private static final double COVER_TEXT = 18;
    private static final double READABLE = 15;
    private static final SlideBox LOGO = new SlideBox(48, 44, 220, 70);
    private static final double BOLD_LINE = 1.16;
    private static final int FOOT_PLACE = 11;
    private static final int NUMBER_PLACE = 12;

    private final XMLSlideShow show;
    private final PptxStack stack;
    private final Speech speech;

    private Pptx(XMLSlideShow show, Theme theme, Speech speech) {
        this.speech = speech;
        this.show = show;
        this.stack = new PptxStack(show, theme, speech);
    }

    /** The deck as a file. */
    public static byte[] of(Deck deck, Theme theme) {
        try (XMLSlideShow show = new XMLSlideShow(OfficeSkeleton.of(
                "pptx/", PARTS, OfficeSkeleton.values(theme, "", deck.speech().tag())))) {
            Pptx pptx = new Pptx(show, theme, deck.speech());
            pptx.cover(deck, theme);
            deck.slides().stream()
                    .flatMap(slide -> pptx.parts(slide).stream())
                    .forEach(slide -> pptx.slide(slide, theme.foot(deck.foot())));
            return ReproduciblePackage.of(
                    show, deck.title(), deck.subject(), deck.on(), deck.speech().tag(), theme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover(Deck deck, Theme theme) {
        XSLFSlide slide = slide(SlideLayout.TITLE);
        title(slide.getPlaceholder(0), deck.title(), COVER_TITLE, COVER_SIZES);
        XSLFTextShape below = PptxText.emptied(slide.getPlaceholder(1));
        PptxText.add(below, Text.strong(onCover(deck.subject(), true, 2)), Look.plain(COVER_TEXT))
                .setTextAlign(TextAlign.LEFT);
        PptxText.add(below, Text.of(onCover(deck.subtitle(), false, 2)), Look.quiet(COVER_TEXT));
        String day = speech.day(deck.on());
        if (!deck.subtitle().contains(day)) {
            PptxText.add(below, Text.of(day), Look.quiet(14)).setSpaceBefore(-14.0);
        }
        if (!theme.name().isBlank()) {
            PptxText.add(below, Text.of(onCover(theme.name(), false, 1)), Look.quiet(14));
        }
        Theme.Logo logo = theme.logo();
        if (logo != null) {
            var type = logo.type().equals("image/png")
                    ? XSLFPictureData.PictureType.PNG
                    : XSLFPictureData.PictureType.JPEG;
            double scale = Math.min(LOGO.width() / logo.width(), LOGO.height() / logo.height());
            SlideBox box = new SlideBox(LOGO.x(), LOGO.y(), logo.width() * scale, logo.height() * scale);
            PptxFigures.picture(slide, show.addPicture(logo.bytes(), type), box, logo.name());
        }
    }

    /** A table alone that would have to be set smaller than can be read from afar goes on over a second slide. */
    private List<Slide> parts(Slide slide) {
        if (slide.blocks().size() != 1
                || !slide.beside().isEmpty()
                || !(slide.blocks().get(0) instanceof Table table)
                || !table.totals().isEmpty()
                || stack.fits(table, READABLE, BODY)) {
            return List.of(slide);
        }
        int half = (table.rows().size() + 1) / 2;
        return List.of(
                part(slide, table, 0, half, 1),
                part(slide, table, half, table.rows().size(), 2));
    }

    private Slide part(Slide of, Table table, int from, int to, int part) {
        Table rows =
                new Table(table.caption(), table.columns(), table.rows().subList(from, to), List.of(), table.locale());
        return new Slide(speech.say(PageSentence.PART, of.title(), part), List.of(rows), List.of());
    }

    private static String onCover(String words, boolean bold, int lines) {
        return LineCount.cut(words, bold, COVER_TITLE.width() / COVER_TEXT, lines);
    }

    private void slide(Slide content, String foot) {
        XSLFSlide slide = slide(SlideLayout.TITLE_ONLY);
        title(slide.getPlaceholder(0), content.title(), TITLE, TITLE_SIZES);
        boolean halves = !content.beside().isEmpty();
        double share = share(content);
        boolean alone = !halves && content.blocks().size() == 1;
        stack.put(
                slide,
                alone ? List.of(named(content.blocks().get(0))) : content.blocks(),
                halves ? BODY.left(share, GAP) : BODY);
        if (halves) {
            stack.put(slide, content.beside(), BODY.right(share, GAP));
        }
        foot(slide, foot);
    }

    /** A figure that has a slide to itself, and is named by its title. */
    private static Block named(Block block) {
        return block instanceof Figure figure ? new Figure("", figure.chart(), figure.words()) : block;
    }

    /** How much of a slide is its left half. A chart needs more of it than words do. */
    private static double share(Slide content) {
        boolean left = content.blocks().stream().anyMatch(Figure.class::isInstance);
        boolean right = content.beside().stream().anyMatch(Figure.class::isInstance);
        return left == right ? HALF : left ? 1 - BESIDE_CHART : BESIDE_CHART;
    }

    private XSLFSlide slide(SlideLayout layout) {
        return show.createSlide(show.getSlideMasters().get(0).getLayout(layout));
    }

    /** The title in the first size that has room, cut in the last. */
    private static void title(XSLFTextShape shape, String words, SlideBox box, double[] sizes) {
        int at = 0;
        while (at < sizes.length - 1 && LineCount.count(words, true, box.width() / sizes[at]) > lines(box, sizes[at])) {
            at++;
        }
        double size = sizes[at];
        String cut = LineCount.cut(words, true, box.width() / size, lines(box, size));
        PptxText.add(PptxText.emptied(shape), Text.of(cut), Look.main(size));
    }

    private static int lines(SlideBox box, double size) {
        return (int) (box.height() / (size * BOLD_LINE));
    }

    private static void foot(XSLFSlide slide, String foot) {
        XSLFTextBox words = slide.createTextBox();
        placed(words, "Footer", STPlaceholderType.FTR, FOOT_PLACE);
        words.setText(TextScripts.written(foot));
        XSLFTextBox number = slide.createTextBox();
        placed(number, "Slide Number", STPlaceholderType.SLD_NUM, NUMBER_PLACE);
        number.clearText();
        CTTextField field = number.addNewTextParagraph().getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setLang("en-GB");
        field.setT(Integer.toString(slide.getSlideNumber()));
    }

    /** Puts a shape where the layout has a place for it. */
    private static void placed(XSLFTextBox shape, String name, STPlaceholderType.Enum type, int index) {
        CTShape xml = (CTShape) shape.getXmlObject();
        xml.getNvSpPr().getCNvPr().setName(name);
        CTPlaceholder place = xml.getNvSpPr().getNvPr().addNewPh();
        place.setType(type);
        place.setIdx(index);
        xml.getSpPr().unsetXfrm();
        shape.setText("");
    }
}
