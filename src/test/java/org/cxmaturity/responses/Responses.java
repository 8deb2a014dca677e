package org.cxmaturity.responses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.csv.CsvSource;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.responses.KpiResult.Figure;
import org.jspecify.annotations.Nullable;

/** Raw responses for tests, and what is asked of them. */
final class Responses {
    static final Path DIRECTORY = Path.of("src/test/resources/responses");

    private final KpiKind kind;
    private final Map<ColumnUse, String> columns = new EnumMap<>(ColumnUse.class);
    private final Map<String, String> labels = new HashMap<>();
    private List<DatedScale> scales = List.of();
    private @Nullable Integer top;
    private @Nullable PeriodLength by;
    private @Nullable DateOrder order;

    private Responses(KpiKind kind) {
        this.kind = kind;
    }

    static Responses of(KpiKind kind) {
        return new Responses(kind);
    }

    Responses column(ColumnUse use, String called) {
        columns.put(use, called);
        return this;
    }

    Responses label(String text, String stands) {
        labels.put(text, stands);
        return this;
    }

    Responses scales(DatedScale... each) {
        scales = List.of(each);
        return this;
    }

    Responses scale(int min, int max) {
        return scales(new DatedScale(new AnswerScale(min, max), null));
    }

    Responses top(int answers) {
        top = answers;
        return this;
    }

    Responses by(PeriodLength length) {
        by = length;
        return this;
    }

    Responses order(DateOrder first) {
        order = first;
        return this;
    }

    Result<KpiResult> file(String name) throws IOException {
        return read(new NamedContent(name, Files.readAllBytes(DIRECTORY.resolve(name))));
    }

    Result<KpiResult> text(String... files) {
        return read(Stream.of(files)
                .map(each -> new NamedContent("answers.csv", each.getBytes(StandardCharsets.UTF_8)))
                .toArray(NamedContent[]::new));
    }

    Result<KpiResult> read(NamedContent... files) {
        try {
            return ResponseReader.read(
                    Stream.of(files).map(CsvSource::of).toList(),
                    new KpiRequest(
                            kind,
                            columns,
                            scales,
                            Optional.ofNullable(top),
                            Optional.ofNullable(by),
                            Optional.ofNullable(order),
                            labels,
                            false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one figure of all responses. */
    Figure figure(String text) {
        KpiResult result = text(text).orElseThrow();
        return result.segments().get(0).series().get(0).figures().get(0);
    }
}
