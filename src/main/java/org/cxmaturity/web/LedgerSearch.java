package org.cxmaturity.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.RecordFilter;
import org.cxmaturity.service.audit.RowOrCell;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What records are looked for, as it was typed.
 *
 * @param typed by the names of the fields
 */
public record LedgerSearch(Map<String, String> typed) {
    static final List<String> FIELDS =
            List.of("client", "model", "stage", "from", "to", "rule", "row", "person", "ruleBase");

    public LedgerSearch {
        typed = Map.copyOf(typed);
    }

    /** What was typed into a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** Whether nothing is looked for in particular. */
    public boolean isEmpty() {
        return FIELDS.stream().allMatch(each -> value(each).isEmpty());
    }

    /** Whether something is looked for that only the records themselves say. */
    public boolean isPrecise() {
        return List.of("rule", "row", "person", "ruleBase").stream()
                .anyMatch(each -> !value(each).isEmpty());
    }

    /** Whether what is known of a record in brief is what is looked for, as far as that tells. */
    boolean wants(AssessmentOnRecord made, String client, RecordFilter wanted, ZoneId zone) {
        LocalDate on = made.at().atZone(zone).toLocalDate();
        return client.toLowerCase(Locale.ROOT).contains(value("client").toLowerCase(Locale.ROOT))
                && made.stages().stream()
                        .anyMatch(stage -> wanted.model()
                                        .map(stage.model()::equals)
                                        .orElse(true)
                                && wanted.stage().map(stage.stage()::equals).orElse(true))
                && wanted.from().map(day -> !on.isBefore(day)).orElse(true)
                && wanted.to().map(day -> !on.isAfter(day)).orElse(true);
    }

    /** The address of a page of what is found. */
    public String page(int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/ledger");
        FIELDS.stream()
                .filter(each -> !value(each).isEmpty())
                .forEach(each -> address.queryParam(each, "{" + each + "}"));
        return address.queryParam("page", number).encode().buildAndExpand(typed).toUriString();
    }

    /** What that means to the ledger; refused with all that can't be read. */
    Result<RecordFilter> filter() {
        List<Problem> wrong = new ArrayList<>();
        RecordFilter filter = new RecordFilter(
                Optional.empty(),
                text("model"),
                text("stage"),
                read("from", LedgerSearch::day, "a day such as 2026-10-01", wrong),
                read("to", LedgerSearch::day, "a day such as 2026-10-01", wrong),
                text("rule"),
                read(
                        "row",
                        RowOrCell::parse,
                        "a row such as stage-criteria#MY-ROW-01, or a cell such as"
                                + " stage-criteria.drl.xlsx!Stage criteria!A16",
                        wrong),
                text("person"),
                text("ruleBase"));
        return Result.unless(Fault.INPUT, wrong, filter);
    }

    private Optional<String> text(String field) {
        return Optional.of(value(field)).filter(each -> !each.isEmpty());
    }

    private <T> Optional<T> read(
            String field, Function<String, Optional<T>> reader, String expected, List<Problem> wrong) {
        return text(field).flatMap(typed -> {
            Optional<T> read = reader.apply(typed);
            if (read.isEmpty()) {
                wrong.add(new Problem(field, '"' + typed + '"', expected, null));
            }
            return read;
        });
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
