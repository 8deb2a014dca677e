package org.cxmaturity.publishing;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.cxmaturity.document.Document;
import org.cxmaturity.drawing.Ink;
import org.cxmaturity.drawing.Svg;
import org.thymeleaf.context.Context;

/** A document as a PDF that everybody can read: tagged (PDF/UA), fonts within it, bookmarks, page numbers. */
public final class Pdf {
    private Pdf() {}

    /** The document as PDF. */
    public static byte[] of(Document document, Theme theme) {
        XRLog.setLoggingEnabled(false);
        Colours colours = Colours.onPaper(theme);
        Context context = Html.context(document, theme, new Svg(colours, Fonts.families()));
        for (Ink ink : Ink.values()) {
            context.setVariable(ink.name().toLowerCase(Locale.ROOT), colours.colour(ink));
        }
        context.setVariable("foot", quoted(document.foot()));
        context.setVariable("fonts", Fonts.families());
        String page = Html.process("report-print", context);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Fonts.FACES.forEach(face -> builder.useFont(
                face::open, face.family(), face.weight(), FontStyle.NORMAL, true, EnumSet.allOf(FSFontUseCase.class)));
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(BaseRendererBuilder.TextDirection.LTR);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("CX Maturity");
        builder.withHtmlContent(page, null);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            finish(renderer.getPdfDocument(), document);
            renderer.getPdfDocument().save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words within a CSS string. */
    private static String quoted(String words) {
        return words.replace("\\", "").replace("\"", "”").replace("<", "‹").replaceAll("\\p{Cntrl}", " ");
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
