package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.clientreport.ReportDetail;
import org.cxmaturity.clientreport.ReportDocument;
import org.cxmaturity.clientreport.ReportSheets;
import org.cxmaturity.clientreport.ReportSlides;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.docx.Docx;
import org.cxmaturity.publishing.html.Html;
import org.cxmaturity.publishing.pdf.Pdf;
import org.cxmaturity.publishing.pptx.Pptx;
import org.cxmaturity.publishing.xlsx.Xlsx;
import org.cxmaturity.speech.ResultSentence;

/** The formats that a report comes in, each known by how its files' names end. */
enum ReportFormat {
    HTML(new Way<>(ReportDocument::of, Html::of)),
    PDF(new Way<>(ReportDocument::of, Pdf::of)),
    DOCX(new Way<>(ReportDocument::of, Docx::of)),
    XLSX(new Way<>((report, detail) -> ReportSheets.of(report), Xlsx::of)),
    PPTX(new Way<>((report, detail) -> ReportSlides.of(report), Pptx::of));

    static final String ENDINGS =
            Arrays.stream(values()).map(ReportFormat::ending).collect(Collectors.joining(", "));

    private final Way<?> way;

    ReportFormat(Way<?> way) {
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

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    byte[] write(ClientReport report, ReportDetail detail, Theme theme) {
        return way.write(report, detail, theme.by(report.says(ResultSentence.REPORT_MAKER)));
    }

    /** The format that a file's name asks for, if there is one. */
    static Optional<ReportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> name.endsWith(each.ending()))
                .findFirst();
    }

    /** What is wrong with the file's name. */
    static Optional<Problem> problem(Optional<Path> file) {
        String expected = "a file that ends in " + ENDINGS;
        if (file.isEmpty()) {
            return Optional.of(new Problem("--out", "nothing", expected, null));
        }
        if (of(file.get()).isPresent()) {
            return Optional.empty();
        }
        String name = String.valueOf(file.get().getFileName());
        List<String> endings = Arrays.stream(values()).map(ReportFormat::ending).toList();
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        return Optional.of(new Problem(
                "--out", "\"" + name + "\"", expected, ending.isEmpty() ? null : NearestName.to(ending, endings)));
    }
}
