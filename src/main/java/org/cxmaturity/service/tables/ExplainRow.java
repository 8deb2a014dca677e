package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Finds the row that is asked about, and explains it for a profile. */
final class ExplainRow {
    private static final Pattern CELL = Pattern.compile("(.+!.+!)[A-Za-z]{1,3}([0-9]{1,7})");
    private static final String EXPECTED = "a row such as stage-criteria#JRN-ALIGN-01, its id alone, or a cell such as "
            + "stage-criteria.drl.xlsx!stage-criteria!F25";

    private final LoadedTables bench;

    ExplainRow(LoadedTables bench) {
        this.bench = bench;
    }

    Result<RowAnswer> explain(String asked, NamedContent profile) {
        List<RowRef> found = references(asked);
        if (found.size() != 1) {
            return Result.refused(Fault.USAGE, unclear(asked, found));
        }
        return bench.read(profile, List.of()).map(read -> answer(read, row(found.get(0))));
    }

    private RowAnswer answer(ReadProfile read, Row row) {
        Profile profile = read.profile();
        Derivation derivation = bench.derive(profile);
        return new RowAnswer(
                profile.organisation(),
                profile.asOf(),
                bench.ruleBase().id(),
                bench.explainer(read, derivation).row(row));
    }

    /** The rows that the text names. */
    private List<RowRef> references(String asked) {
        Matcher cell = CELL.matcher(asked);
        List<RowRef> found = new ArrayList<>();
        bench.places().forEach((reference, place) -> {
            RowRef row = RowRef.parse(reference);
            boolean named = reference.equals(asked) || row.id().equals(asked);
            if (named || cell.matches() && isIn(place, cell)) {
                found.add(row);
            }
        });
        return found.stream().sorted().toList();
    }

    private static boolean isIn(String place, Matcher asked) {
        Matcher cell = CELL.matcher(place);
        return cell.matches()
                && cell.group(1).equals(asked.group(1))
                && cell.group(2).equals(asked.group(2));
    }

    private Problem unclear(String asked, List<RowRef> found) {
        if (!found.isEmpty()) {
            String several = "\"" + asked + "\", the id of " + found.size() + " rows";
            String each = found.stream().map(RowRef::toString).collect(Collectors.joining(", "));
            return new Problem(Input.ROW, several, "one of " + each, null);
        }
        if (CELL.matcher(asked).matches()) {
            return new Problem(Input.ROW, "\"" + asked + "\", a cell that is in no row", EXPECTED, sheet(asked));
        }
        return new Problem(Input.ROW, "\"" + asked + "\"", EXPECTED, nearest(asked));
    }

    private @Nullable String sheet(String asked) {
        int end = asked.lastIndexOf('!') + 1;
        TreeSet<String> sheets = new TreeSet<>();
        TableSpec.all().forEach(spec -> sheets.add(spec.file() + "!" + spec.sheet() + "!"));
        String sheet = asked.substring(0, end);
        String nearest = sheets.contains(sheet) ? null : NearestName.to(sheet, sheets);
        return nearest == null ? null : nearest + asked.substring(end);
    }

    /** The row of the nearest name: among whole references, or among ids where only an id was given. */
    private @Nullable String nearest(String asked) {
        TreeSet<String> names = new TreeSet<>();
        bench.places()
                .keySet()
                .forEach(reference -> names.add(
                        asked.contains("#")
                                ? reference
                                : RowRef.parse(reference).id()));
        return NearestName.to(asked, names);
    }

    private Row row(RowRef reference) {
        TableSpec<?> spec = TableSpec.all().stream()
                .filter(each -> each.name().equals(reference.table()))
                .findFirst()
                .orElseThrow();
        return bench.tables().row(spec.type(), reference.id());
    }
}
