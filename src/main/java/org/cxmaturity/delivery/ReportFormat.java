package org.cxmaturity.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.clientreport.ReportDetail;
import org.cxmaturity.clientreport.ReportDocument;
import org.cxmaturity.clientreport.ReportSheets;
import org.cxmaturity.clientreport.ReportSlides;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.docx.Docx;
import org.cxmaturity.publishing.html.Html;
import org.cxmaturity.publishing.pdf.Pdf;
import org.cxmaturity.publishing.pptx.Pptx;
import org.cxmaturity.publishing.xlsx.Xlsx;
import org.cxmaturity.speech.ResultSentence;

/** The formats that a report comes in, each known by how its files' names end. */
public enum ReportFormat {
    HTML("text/html;charset=UTF-8", new Way<>(ReportDocument::of, Html::of)),
    PDF("application/pdf", new Way<>(ReportDocument::of, Pdf::of)),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            new Way<>(ReportDocument::of, Docx::of)),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new Way<>((report, detail) -> ReportSheets.of(report), Xlsx::of)),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            new Way<>((report, detail) -> ReportSlides.of(report), Pptx::of));

    /** The endings of files, in words. */
    public static final String ENDINGS =
            Arrays.stream(values()).map(ReportFormat::ending).collect(Collectors.joining(", "));

    private final String mediaType;
    private final Way<?> way;

    ReportFormat(String mediaType, Way<?> way) {
        this.mediaType = mediaType;
        this.way = way;
    }

    /**
     * The way from a report to a file.
     *
     * @param composing makes a document, slides or sheets of it; slides have one length, and sheets hold everything
     */
    private record Way<T>(
            BiFunction<ClientReport, ReportDetail, T> composing, BiFunction<T, Theme, byte[]> publishing) {
        byte[] write(ClientReport report, ReportDetail detail, Theme theme) {
            return publishing.apply(composing.apply(report, detail), theme);
        }
    }

    /** How its files end, such as {@code .pdf}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Its registered media type, with the letters' encoding where there is one. */
    public String mediaType() {
        return mediaType;
    }

    /** A report in this format. */
    public byte[] write(ClientReport report, ReportDetail detail, Theme theme) {
        return way.write(report, detail, theme.by(report.says(ResultSentence.REPORT_MAKER)));
    }

    /** The format that a file's name asks for, if there is one. */
    public static Optional<ReportFormat> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> name.endsWith(each.ending()))
                .findFirst();
    }
}
