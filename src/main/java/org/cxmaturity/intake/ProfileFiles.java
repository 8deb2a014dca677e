package org.cxmaturity.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Many profiles, one after the other: the YAML and JSON files of a directory and the directories in it, or the lines of a file of
 * JSON lines ({@code .jsonl}), a profile a line. Holds one profile at a time. May be shared between threads.
 */
public final class ProfileFiles implements AutoCloseable {
    private static final String LINES = ".jsonl";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", LINES);
    /** What a line is called while it is read: its ending says that it is JSON. */
    private static final String LINE = "line.json";

    private final Path root;
    private final Deque<Path> files;
    private final long bytes;
    private long taken;
    private long number;
    private @Nullable InputStream lines;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private @Nullable Path file;
    private long line;

    private ProfileFiles(Path root, List<Path> files) throws IOException {
        this.root = root;
        this.files = new ArrayDeque<>(files);
        long sum = 0;
        for (Path each : files) {
            sum += Files.size(each);
        }
        this.bytes = sum;
    }

    /** The profiles of a directory or a file, by name; none where there is no such file, or no profile in the directory. */
    public static ProfileFiles of(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return new ProfileFiles(path, Files.isReadable(path) ? List.of(path) : List.of());
        }
        try (Stream<Path> all = Files.walk(path)) {
            return new ProfileFiles(
                    path,
                    all.filter(Files::isRegularFile)
                            .filter(each -> ENDINGS.stream().anyMatch(lower(each)::endsWith))
                            .filter(each -> !name(each).startsWith("."))
                            .sorted()
                            .toList());
        }
    }

    /**
     * A profile as it was written.
     *
     * @param number its place among all, from 0
     * @param place where it stands: {@code file}, or {@code file:line}
     * @param line whether it is a line of a file
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
                file = files.poll();
                if (file == null) {
                    return null;
                }
                if (!lower(file).endsWith(LINES)) {
                    return whole(file);
                }
                lines = Files.newInputStream(file);
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

    private Source whole(Path path) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(path)) {
            content = in.readNBytes(ProfileReader.LARGEST + 1);
        }
        taken += content.length;
        return new Source(number++, place(path), content, false, taken);
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
        String place = place(java.util.Objects.requireNonNull(file)) + ":" + line;
        return new Source(number++, place, content.toByteArray(), true, taken);
    }

    private String place(Path path) {
        return path.equals(root) ? name(path) : root.relativize(path).toString();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String lower(Path path) {
        return name(path).toLowerCase(Locale.ROOT);
    }

    @Override
    public synchronized void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
