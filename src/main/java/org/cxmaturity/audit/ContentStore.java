package org.cxmaturity.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Keeps contents, each once, and gives them by their hash. A content that is kept is never changed. */
public interface ContentStore {
    /** What people call the store, such as its path; problems name it so. */
    String name();

    /** Keeps a content; it is not lost when the machine stops the next moment. */
    Result<Hash> keep(byte[] content);

    /**
     * A content by its hash. Refused where it is missing, or no longer what its hash says.
     *
     * @param name what a record calls it
     */
    Result<byte[]> get(String name, Hash hash);

    /** Keeps contents; their hashes, by the same names. */
    default Result<Map<String, Hash>> keepAll(Map<String, byte[]> contents) {
        return mapped(contents, each -> keep(each.getValue())).map(hashes -> hashes);
    }

    /** Contents by the names that a record gives them, which have to be names of files without directories. */
    default Result<SortedMap<String, byte[]>> getAll(Map<String, Hash> files) {
        return mapped(files, each -> isFileName(each.getKey()) ? get(each.getKey(), each.getValue()) : misnamed(each));
    }

    private static <A, B> Result<SortedMap<String, B>> mapped(
            Map<String, A> from, Function<Map.Entry<String, A>, Result<B>> of) {
        return Result.all(from.entrySet().stream().map(each -> of.apply(each).map(to -> Map.entry(each.getKey(), to))))
                .map(entries -> {
                    SortedMap<String, B> all = new TreeMap<>();
                    entries.forEach(each -> all.put(each.getKey(), each.getValue()));
                    return all;
                });
    }

    private static boolean isFileName(String name) {
        return !name.matches("|\\.|\\.\\.|(?s).*[/\\\\].*");
    }

    private <T> Result<T> misnamed(Map.Entry<String, Hash> file) {
        return Result.refused(
                Fault.INPUT,
                new Problem(
                        name(),
                        "a record that names the file \"" + file.getKey() + '"',
                        "a file name without directories",
                        null));
    }
}
