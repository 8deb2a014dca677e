package org.cxmaturity.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.cxmaturity.intake.ProfileCollection.Document;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of a collection, one after the other: its YAML and JSON documents, and the lines of documents of JSON lines ({@code
 * .jsonl}), a profile a line. Holds one profile at a time. May be shared between threads.
 */
public final class CollectedProfiles implements AutoCloseable {
    private static final String LINES = ".jsonl";
    /** What a line is called while it is read: its ending says that it is JSON. */
    private static final String LINE = "line.json";

    private final Deque<Document> documents;
    private final long bytes;
    private long taken;
    private long number;
    private @Nullable InputStream lines;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private String document = "";
    private long line;

    /** Those of a collection, from its first on. */
    public CollectedProfiles(ProfileCollection collection) {
        this.documents = new ArrayDeque<>(collection.documents());
        this.bytes = collection.documents().stream().mapToLong(Document::size).sum();
    }

    /**
     * A profile as it was written.
     *
     * @param number its place among all, from 0
     * @param place where it stands: {@code document}, or {@code document:line}
     * @param line whether it is a line of a document
     * @param read how many bytes were taken when it had been read
     */
    public record Source(long number, String place, byte[] content, boolean line, long read) {
        /** Reads it. */
        public Result<ReadProfile> read(Vocabulary vocabulary) {
            if (!line) {
                return ProfileReader.read(new NamedContent(place, content), vocabulary);
            }
            return ProfileReader.read(new NamedContent(LINE, content), vocabulary)
                    .either(
                            Result::done,
                            refused -> Result.refused(
                                    refused.fault(),
                                    refused.problems().stream()
                                            .map(this::placed)
                                            .toList()));
        }

        private Problem placed(Problem problem) {
            String own = problem.place().replaceFirst("^" + LINE + "(:1)?", "");
            return problem.at(place + own);
        }
    }

    /** How many bytes there are in all. */
    public long bytes() {
        return bytes;
    }

    /** The next profile, or null after the last. */
    public synchronized @Nullable Source next() throws IOException {
        while (true) {
            if (lines == null) {
                Document next = documents.poll();
                if (next == null) {
                    return null;
                }
                if (!next.name().toLowerCase(Locale.ROOT).endsWith(LINES)) {
                    return whole(next);
                }
                lines = next.content().open();
                document = next.name();
                line = 0;
            }
            Source source = line(lines);
            if (source != null) {
                return source;
            }
            lines.close();
            lines = null;
        }
    }

    private Source whole(Document whole) throws IOException {
        byte[] content;
        try (InputStream in = whole.content().open()) {
            content = in.readNBytes(ProfileReader.LARGEST + 1);
        }
        taken += content.length;
        return new Source(number++, whole.name(), content, false, taken);
    }

    /** The next line that says something; the rest of one that is too long is passed over. */
    private @Nullable Source line(InputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (filled(in)) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            int room = ProfileReader.LARGEST + 1 - content.size();
            content.write(buffer, from, Math.min(end - from, room));
            boolean whole = end < to;
            taken += end - from + (whole ? 1 : 0);
            from = end + (whole ? 1 : 0);
            if (whole) {
                line++;
                if (says(content)) {
                    return source(content);
                }
                content.reset();
            }
        }
        line++;
        return says(content) ? source(content) : null;
    }

    private boolean filled(InputStream in) throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private static boolean says(ByteArrayOutputStream content) {
        return !content.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    private Source source(ByteArrayOutputStream content) {
        return new Source(number++, document + ":" + line, content.toByteArray(), true, taken);
    }

    @Override
    public synchronized void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
