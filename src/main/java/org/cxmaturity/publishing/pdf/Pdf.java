package org.cxmaturity.publishing.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.Fonts;
import org.cxmaturity.publishing.Fonts.Face;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.html.Html;
import org.cxmaturity.publishing.html.HtmlPage;
import org.cxmaturity.publishing.html.TableWidths;
import org.cxmaturity.speech.PageSentence;
import org.cxmaturity.speech.Speech;
import org.jspecify.annotations.Nullable;

/** A document as a PDF that everybody can read: tagged (PDF/UA), fonts within it, bookmarks, page numbers. */
public final class Pdf {
    /** Of a page, in points. */
    private static final double TEXT_WIDTH = 174 / 25.4 * 72;

    private static final double LETTERS = 8;
    private static final double PADDING = 9;

    private Pdf() {}

    /** The document as PDF. */
    public static byte[] of(Document document, Theme theme) {
        XRLog.setLoggingEnabled(false);
        Colours colours = Colours.onPaper(theme);
        PdfDrawings drawings = PdfDrawings.of(document, colours);
        Map<String, @Nullable Object> values = Html.values(document, theme);
        values.put("drawings", drawings);
        values.put("widths", new TableWidths(TEXT_WIDTH, LETTERS, PADDING));
        for (Ink ink : Ink.values()) {
            values.put(ink.name().toLowerCase(Locale.ROOT), colours.colour(ink));
        }
        values.put("foot", quoted(theme.foot(document.foot())));
        List<Face> faces = Fonts.facesFor(document + theme.name());
        values.put("fonts", Fonts.families(faces));
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            write(Fonts.drawn(HtmlPage.of("report-print", values), faces), faces, drawings, theme, pdf);
            name(pdf, document.speech());
            finish(pdf, document);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String page, List<Face> faces, PdfDrawings drawings, Theme theme, PDDocument pdf)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Face face : faces) {
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(pdf, font(face, page), true)),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
        DefaultObjectDrawerFactory objects = new DefaultObjectDrawerFactory();
        objects.registerDrawer(PdfDrawings.TYPE, drawings);
        builder.useObjectDrawerFactory(objects);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.usePdfUaAccessibility(true);
        builder.withProducer(theme.maker());
        builder.withHtmlContent(page, null);
        builder.usePDDocument(pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    /** A font without the exchange of glyphs that its makers offer, such as ligatures: it takes longer than all the rest. */
    private static TrueTypeFont font(Face face, String page) throws IOException {
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.open()));
        font.setEnableGsub(false);
        GlyphLetters.put(font, page);
        return font;
    }

    /** Words within a CSS string of a page that is read as XML. */
    private static String quoted(String words) {
        return words.replace("\\", "")
                .replace("\"", "”")
                .replace("&", "&amp;")
                .replace("<", "‹")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Says of every link where it leads. */
    private static void name(PDDocument pdf, Speech speech) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionGoTo there
                        && there.getDestination() instanceof PDPageDestination at) {
                    link.setContents(speech.say(PageSentence.TO_PAGE, at.retrievePageNumber() + 1));
                }
            }
        }
    }

    /** The same document gives the same file: its day is the report's, not that of the machine. */
    private static void finish(PDDocument pdf, Document document) {
        Calendar day = GregorianCalendar.from(document.on().atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setCreationDate(day);
        about.setModificationDate(day);
        pdf.setDocumentId(document.on().toEpochDay());
    }
}
