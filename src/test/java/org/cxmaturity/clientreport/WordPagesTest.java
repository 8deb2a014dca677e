package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.cxmaturity.publishing.Office;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.docx.Docx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Word file as an office program sets it in pages. */
class WordPagesTest {
    private static final int PAGES = 12;
    private static final Pattern ENTRY = Pattern.compile("(?m)^(\\S.*?)\\s+(\\d+)\\s*$");

    @Tag("program")
    @Test
    void what_the_client_reads_is_a_dozen_pages_at_most_and_its_contents_are_right(@TempDir Path directory)
            throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        Reports.examples()
                .forEach(made -> files.put(
                        made.name(), Docx.of(ReportDocument.of(made.report(), ReportDetail.CLIENT), Theme.PLAIN)));

        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, Path> each : Office.pdfs(directory, files).entrySet()) {
            List<String> pages = pages(each.getValue());
            all.assertThat(pages).as(each.getKey()).hasSizeLessThanOrEqualTo(PAGES);
            all.assertThat(wrong(pages)).as(each.getKey()).isEmpty();
        }
        all.assertAll();
    }

    /** Entries of the contents whose heading does not stand on the page named. */
    private static List<String> wrong(List<String> pages) {
        List<MatchedEntry> entries = ENTRY.matcher(pages.get(1))
                .results()
                .map(found -> new MatchedEntry(found.group(1), Integer.parseInt(found.group(2))))
                .filter(entry -> !entry.title().equals("Contents"))
                .toList();
        assertThat(entries).hasSizeGreaterThan(5);
        return entries.stream()
                .filter(entry -> entry.page() <= pages.size())
                .filter(entry -> !stands(pages.get(entry.page() - 1), entry.title()))
                .map(entry -> entry + " stands on "
                        + IntStream.range(2, pages.size())
                                .filter(page -> stands(pages.get(page), entry.title()))
                                .mapToObj(page -> Integer.toString(page + 1))
                                .toList())
                .toList();
    }

    private record MatchedEntry(String title, int page) {}

    /** Whether a heading begins a line; one of two lines by its first words. */
    private static boolean stands(String page, String title) {
        String begin = title.substring(0, Math.min(title.length(), 24));
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(begin)).matcher(page);
        return line.find();
    }

    private static List<String> pages(Path pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper words = new PDFTextStripper();
            words.setPageEnd("\f");
            return List.of(words.getText(file).split("\f"));
        }
    }
}
