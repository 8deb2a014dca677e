package org.cxmaturity.workbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablespec.TableSpec;

/**
 * Files beside the workbooks of a rule base that look like a table, or like a copy of one, and that nothing reads: a table saved in
 * another format or under another name is not the table that counts.
 */
public final class UnreadFiles {
    private static final String WORKBOOK = ".xlsx";
    private static final Pattern ENDING = Pattern.compile("(\\.drl)?\\.xlsx$");

    /** What spreadsheet programs save tables as. */
    private static final Set<String> SPREADSHEETS = Set.of(
            "xls", "xlsx", "xlsm", "xlsb", "xlt", "xltx", "xltm", "xlw", "ods", "ots", "fods", "sxc", "csv", "tsv",
            "numbers", "gsheet", "et", "ett", "dif", "slk", "dbf", "uos");

    /** What copies and exports are called besides, where the rest of the name is a table's. */
    private static final Pattern COPIES = Pattern.compile(
            "|~|bak|backup|old|orig|original|copy|tmp|temp|save|saved|sav|new|zip|7z|gz|xml|tab|txt|htm|html|json|[0-9]+|crdownload|part");

    /** What programs keep beside an open file, or below a name nobody sees; and what the product put aside itself. */
    private static final Pattern NO_TABLE = Pattern.compile("[.].*|~\\$.*|.*\\.before-restore");

    private UnreadFiles() {}

    /**
     * Says of each file that looks like a table that it is not read, and what to do.
     *
     * @param beside the names of files that are not read
     * @param read the names of the workbooks that are
     */
    public static List<Problem> among(Collection<String> beside, Collection<String> read) {
        return beside.stream()
                .filter(UnreadFiles::isLikeATable)
                .sorted()
                .map(name -> problem(name, read))
                .toList();
    }

    private static boolean isLikeATable(String name) {
        String ending = ending(name);
        return !NO_TABLE.matcher(name).matches()
                && (SPREADSHEETS.contains(ending)
                        || table(name).isPresent()
                                && (COPIES.matcher(ending).matches() || name.endsWith("~") || copyEnding(name)));
    }

    private static boolean copyEnding(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return SPREADSHEETS.stream().anyMatch(each -> small.contains("." + each + "."));
    }

    private static Problem problem(String name, Collection<String> read) {
        String like = table(name).map(file -> "like " + file).orElse("like a table");
        return new Problem(
                name,
                "a file that looks " + like + " and is not read",
                "tables in .xlsx workbooks under the names they came with",
                advice(name, read));
    }

    /** What to do with a file that is not read. */
    static String advice(String name, Collection<String> read) {
        Optional<String> table = table(name);
        boolean stands = table.filter(read::contains).isPresent();
        String file = table.orElse("what its table is called");
        if (ending(name).equals("xlsx")) {
            return stands
                    ? "move it elsewhere, or into the place of " + file + " if it is the one that should count"
                    : table.isPresent() ? "rename it to " + file : "move it elsewhere";
        }
        String saved = SPREADSHEETS.contains(ending(name))
                ? "open it and save it as an Excel workbook (.xlsx) called " + file
                : "rename it to " + file;
        return stands ? "move it elsewhere; or " + saved + " if it is the one that should count" : saved;
    }

    /** The file beside a missing workbook that may be it. */
    static Optional<String> meant(String file, Collection<String> beside) {
        return beside.stream()
                .filter(UnreadFiles::isLikeATable)
                .filter(name -> table(name).filter(file::equals).isPresent())
                .min(Comparator.comparing(String::length).thenComparing(name -> name));
    }

    /** The workbook whose name a file's name has in it; of several the longest, or the one that is called nearly so. */
    static Optional<String> table(String name) {
        String words = words(name);
        List<String> known = List.copyOf(TableSpec.known().keySet());
        Optional<String> within = known.stream()
                .filter(file -> (" " + words + " ").contains(" " + words(stem(file)) + " "))
                .max(Comparator.comparing(String::length));
        return within.isPresent() || !name.endsWith(WORKBOOK)
                ? within
                : Optional.ofNullable(NearestName.to(name, known));
    }

    private static String stem(String file) {
        return ENDING.matcher(file).replaceFirst("");
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("([a-z])([0-9(])", "$1 $2")
                .replaceAll("[^\\p{L}0-9]+", " ")
                .strip();
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
