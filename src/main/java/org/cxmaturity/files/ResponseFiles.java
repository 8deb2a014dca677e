package org.cxmaturity.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.csv.CsvSource;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Files with raw responses, of any size, read in pieces. */
public final class ResponseFiles {
    /** A file is looked at for its encoding, for the order of its days, and for the answers. */
    private static final int TIMES_READ = 3;

    private ResponseFiles() {}

    /** What is done with the files. */
    public interface Work<T> {
        /** Does it. */
        Result<T> with(List<CsvSource> files) throws IOException;
    }

    /** Told how far reading has come. */
    public interface Progress {
        /** About so many bytes of so many are read. */
        void at(long done, long of);
    }

    /** Does something with files; refused where one can't be used. */
    public static <T> Result<T> read(List<Path> paths, Progress progress, Work<T> work) {
        List<Problem> unusable = new ArrayList<>();
        for (Path path : paths) {
            String wrong = !Files.exists(path)
                    ? "no such file"
                    : Files.isDirectory(path)
                            ? "a directory"
                            : Files.isReadable(path) ? "" : "a file without permission to read it";
            if (!wrong.isEmpty()) {
                unusable.add(new Problem(path.toString(), wrong, "a CSV file with a row for each response", null));
            } else if (paths.indexOf(path) != paths.lastIndexOf(path)) {
                unusable.add(new Problem(path.toString(), "the same file twice", "each file once", null));
            }
        }
        return unusable.isEmpty()
                ? FileProblems.caught(() -> work.with(sources(paths, progress)))
                : Result.refused(Fault.INPUT, unusable.stream().distinct().toList());
    }

    private static List<CsvSource> sources(List<Path> paths, Progress progress) throws IOException {
        long all = 0;
        for (Path path : paths) {
            all += Files.size(path) * TIMES_READ;
        }
        Counter counter = new Counter(all, progress);
        return paths.stream().<CsvSource>map(path -> new Source(path, counter)).toList();
    }

    private record Source(Path path, Counter counter) implements CsvSource {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public InputStream open() throws IOException {
            return new Counted(Files.newInputStream(path), counter);
        }
    }

    /** How much is read of what there is, each file as often as it is read. */
    private static final class Counter {
        private final long all;
        private final Progress progress;
        private long done;

        Counter(long all, Progress progress) {
            this.all = all;
            this.progress = progress;
        }

        void add(int count) {
            done = Math.min(all, done + Math.max(0, count));
            progress.at(done, all);
        }
    }

    /** A stream whose bytes are counted. */
    private static final class Counted extends FilterInputStream {
        private final Counter counter;

        Counted(InputStream in, Counter counter) {
            super(in);
            this.counter = counter;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            counter.add(count);
            return count;
        }
    }
}
