package org.cxmaturity.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.PeopleStore;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.model.Result;

/**
 * A ledger in a file. Beside it, and named after it, lie its archive ({@code .archive}), its people ({@code .names}), its lock
 * ({@code .lock}) and what was left of records that were never finished ({@code .torn-…}).
 */
public final class LedgerFile implements LedgerStore {
    private static final String TORN = ".torn-";
    private static final String ARCHIVE = ".archive";
    private static final String NAMES = ".names";
    private static final String LOCK = ".lock";
    private static final Pattern BESIDE = Pattern.compile("(.+)\\.(archive|names|lock|torn-.+)(\\..+\\.part)?");

    private final Path file;
    private final Path real;

    private LedgerFile(Path file, Path real) {
        this.file = file;
        this.real = real;
    }

    /** The ledger in a file, which need not be there yet; its directory must. Refused where something else than a file is there. */
    public static Result<LedgerStore> at(Path file) {
        return FileProblems.caught(() -> something(file)
                .<Result<LedgerStore>>map(found -> Result.refused(
                        Fault.INPUT, new Problem(file.toString(), found, "a ledger, which is a file", null)))
                .orElse(Result.done(new LedgerFile(file, real(file)))));
    }

    /** What is there instead of a file: a pipe or a device would be waited for, or lose what is written to it. */
    private static Optional<String> something(Path file) {
        if (Files.isDirectory(file)) {
            return Optional.of("a directory");
        }
        if (Files.exists(file)) {
            return Files.isRegularFile(file) ? Optional.empty() : Optional.of("a pipe, a device or the like");
        }
        return Files.isSymbolicLink(file) ? Optional.of("a link to nothing") : Optional.empty();
    }

    /** The one path of a file, whatever links lead to it, there or not. */
    private static Path real(Path file) throws IOException {
        return Files.exists(file)
                ? file.toRealPath()
                : DurableFile.directoryOf(file).toRealPath().resolve(file.getFileName());
    }

    /** Whether a file, there or not, is a ledger or belongs to one, as far as names of what stands beside it tell. */
    static boolean belongsToOne(Path file) throws IOException {
        Path found = real(file);
        for (Path each = found; each.getFileName() != null; each = DurableFile.directoryOf(each)) {
            Matcher beside = BESIDE.matcher(each.getFileName().toString());
            if (beside.matches() && Files.isRegularFile(each.resolveSibling(beside.group(1)))) {
                return true;
            }
        }
        return Stream.of(ARCHIVE, NAMES)
                .anyMatch(side -> Files.exists(found.resolveSibling(found.getFileName() + side)));
    }

    /** A file that stands beside the ledger; beside the file itself where a link leads to it. */
    private Path beside(String ending) {
        return real.resolveSibling(real.getFileName() + ending);
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    @Override
    public Result<List<NamedContent>> unfinished() {
        return FileProblems.caught(() -> {
            List<NamedContent> all = new ArrayList<>();
            try (DirectoryStream<Path> asides =
                    Files.newDirectoryStream(DurableFile.directoryOf(real), each -> isAside(each.getFileName()))) {
                for (Path aside : asides) {
                    all.add(new NamedContent(aside.toString(), Files.readAllBytes(aside)));
                }
            }
            return Result.done(all);
        });
    }

    private boolean isAside(Path name) {
        return name.toString().startsWith(real.getFileName() + TORN);
    }

    @Override
    public ContentStore archive() {
        return new ArchiveDirectory(beside(ARCHIVE));
    }

    @Override
    public PeopleStore people() {
        return new PeopleFile(beside(NAMES), beside(LOCK));
    }

    private record FileBytes(Path file, long size) implements Bytes {
        @Override
        public InputStream from(long offset) throws IOException {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            channel.position(offset);
            return Channels.newInputStream(channel);
        }
    }

    @Override
    public <T> Result<T> read(Reading<T> reading) {
        return FileProblems.caught(() -> reading.of(new FileBytes(file, Files.size(file))));
    }

    @Override
    public Result<Appended> append(LineMaker maker) {
        return FileProblems.caught(() -> {
            try (LedgerLock lock = LedgerLock.on(beside(LOCK))) {
                return locked(maker);
            }
        });
    }

    private Result<Appended> locked(LineMaker maker) throws IOException {
        boolean isNew = Files.notExists(file);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            LedgerEnd end = LedgerEnd.of(channel);
            if (end.isDamaged()) {
                return Result.refused(Fault.INPUT, damaged(end));
            }
            Optional<Path> torn = setAside(channel, end);
            return maker.after(end.last())
                    .then(line -> FileProblems.caught(() -> {
                        LedgerEnd.write(channel, end.offset(), line.bytes());
                        if (isNew) {
                            DurableFile.directory(DurableFile.directoryOf(file));
                        }
                        return Result.done(new Appended(line.sequence(), line.hash(), torn.map(Path::toString)));
                    }));
        }
    }

    private Problem damaged(LedgerEnd end) {
        return new Problem(
                        file + " up to byte " + end.offset(),
                        "a last record that does not check",
                        "a whole ledger to add to",
                        null)
                .with(new Remedy(Remedy.Kind.VERIFY_LEDGER, name()));
    }

    /** Cuts off the bytes of a record that was never finished, and keeps them in a file of their own. */
    private Optional<Path> setAside(FileChannel channel, LedgerEnd end) throws IOException {
        byte[] torn = end.after(channel);
        if (torn.length == 0) {
            return Optional.empty();
        }
        String ending = TORN + end.next();
        Path aside = beside(ending);
        for (int again = 2; Files.exists(aside); again++) {
            aside = beside(ending + "-" + again);
        }
        DurableFile.write(aside, torn);
        channel.truncate(end.offset());
        channel.force(true);
        return Optional.of(aside);
    }
}
