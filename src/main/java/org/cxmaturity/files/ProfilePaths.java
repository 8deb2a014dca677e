package org.cxmaturity.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cxmaturity.intake.CollectedProfiles;
import org.cxmaturity.intake.ProfileCollection;
import org.cxmaturity.intake.ProfileCollection.Document;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.WorkbookFiles;

/** Many profiles, by the path of a file or of a directory: its YAML and JSON files and those of the directories in it. */
public final class ProfilePaths {
    private static final String EXPECTED =
            "profiles (.yaml, .yml or .json), files of JSON lines (.jsonl), or a directory of them";
    private static final String ENDING = ".*\\.(yaml|yml|json|jsonl)";

    private ProfilePaths() {}

    /** The profiles at a path; refused where there is none. */
    public static Result<ProfileCollection> read(Path path) {
        if (!Files.exists(path)) {
            return refused(path, "no such file or directory", false);
        }
        return FileProblems.caught(() -> {
            ProfileCollection collection = new ProfileCollection(path.toString(), documents(path));
            try (CollectedProfiles profiles = new CollectedProfiles(collection)) {
                if (profiles.next() != null) {
                    return Result.done(collection);
                }
            }
            boolean directory = Files.isDirectory(path);
            boolean tables = !WorkbookFiles.all(path).isEmpty();
            return refused(path, directory ? "a directory without profiles" : "a file without profiles", tables);
        });
    }

    /** The same of several paths, or all that is wrong with them; what lies in a directory that is named, too, is not read twice. */
    public static Result<List<ProfileCollection>> read(List<Path> paths) {
        List<Path> absolute =
                paths.stream().map(each -> each.toAbsolutePath().normalize()).toList();
        List<ProfileCollection> collections = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int at = 0; at < paths.size(); at++) {
            Path own = absolute.get(at);
            boolean first = absolute.indexOf(own) == at
                    && absolute.stream().noneMatch(other -> !other.equals(own) && own.startsWith(other));
            Result<ProfileCollection> read = read(paths.get(at));
            problems.addAll(read.problems());
            read.map(collection -> first && collections.add(collection));
        }
        return Result.unless(Fault.INPUT, problems, collections);
    }

    private static Result<ProfileCollection> refused(Path path, String found, boolean tables) {
        String maybe = tables ? "the tables, which are named before " + Input.PROFILES.mention() : null;
        return Result.refused(Fault.INPUT, new Problem(path.toString(), found, EXPECTED, maybe));
    }

    private static List<Document> documents(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.isReadable(path) ? List.of(document(path, String.valueOf(path.getFileName()))) : List.of();
        }
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.filter(ProfilePaths::isProfile).sorted().toList()) {
                documents.add(document(each, path.relativize(each).toString()));
            }
        }
        return documents;
    }

    private static Document document(Path file, String name) throws IOException {
        return new Document(name, Files.size(file), () -> Files.newInputStream(file));
    }

    private static boolean isProfile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && name.matches(ENDING) && Files.isRegularFile(file);
    }
}
