package org.cxmaturity.service.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;

/**
 * Which records are wanted; what is empty does not matter.
 *
 * @param organisation an organisation's id
 * @param model a model's id
 * @param stage a stage's id, in the model or in any
 * @param from the first day, in the recorders' word
 * @param to the last day
 * @param rule the id of a rule that fired
 * @param row a row that the assessment cites
 */
public record RecordFilter(
        Optional<String> organisation,
        Optional<String> model,
        Optional<String> stage,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> rule,
        Optional<RowOrCell> row) {
    /** Every record. */
    public static final RecordFilter ALL = new RecordFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What is written the same in a text and in its JSON. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9#._-]+");

    /** What is wrong with what is asked for. */
    List<Problem> problems() {
        return from
                .filter(first -> to.filter(first::isAfter).isPresent())
                .map(first -> new Problem(
                        Input.FROM_DAY,
                        first.toString(),
                        "a day not after " + Input.TO_DAY.mention() + " " + to.orElse(first),
                        null))
                .stream()
                .toList();
    }

    /** Texts of which one stands in the JSON of every record wanted; none where no such text is known. */
    List<String> texts() {
        Optional<String> cited =
                row.flatMap(each -> Optional.ofNullable(each.cited())).map(Object::toString);
        return Stream.of(cited, rule, organisation, stage, model)
                .flatMap(Optional::stream)
                .filter(text -> PLAIN.matcher(text).matches())
                .limit(1)
                .map(text -> '"' + text + '"')
                .toList();
    }

    /** Whether a record is wanted, apart from the row. */
    boolean wants(AuditRecord record) {
        return organisation.map(record.organisation()::equals).orElse(true)
                && from.map(day -> record.on().compareTo(day.toString()) >= 0).orElse(true)
                && to.map(day -> record.on().compareTo(day.toString()) <= 0).orElse(true)
                && (model.isEmpty() && stage.isEmpty()
                        || record.placements().stream().anyMatch(this::wants))
                && rule.map(record::fired).orElse(true);
    }

    private boolean wants(AuditRecord.Placed placed) {
        return model.map(placed.model()::equals).orElse(true)
                && stage.map(placed.stage()::equals).orElse(true);
    }
}
