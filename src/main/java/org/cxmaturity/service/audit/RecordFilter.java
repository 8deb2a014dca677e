package org.cxmaturity.service.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.RecordDocument;
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
 * @param person whom the record names, as it names them: a respondent, or the reference of a person
 * @param ruleBase the rule base it went by: its version, or the first digits of its digest
 */
public record RecordFilter(
        Optional<String> organisation,
        Optional<String> model,
        Optional<String> stage,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> rule,
        Optional<RowOrCell> row,
        Optional<String> person,
        Optional<String> ruleBase) {
    /** Every record. */
    public static final RecordFilter ALL = new RecordFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same without a person or a rule base. */
    public RecordFilter(
            Optional<String> organisation,
            Optional<String> model,
            Optional<String> stage,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<String> rule,
            Optional<RowOrCell> row) {
        this(organisation, model, stage, from, to, rule, row, Optional.empty(), Optional.empty());
    }

    private static final int LEAST_DIGITS = 8;

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
        return Stream.of(cited, person, rule, organisation, stage, model)
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
                && rule.map(record::fired).orElse(true)
                && person.map(record::names).orElse(true)
                && ruleBase.map(wanted -> wants(record.ruleBase(), wanted)).orElse(true);
    }

    private static boolean wants(RecordDocument.RuleBase made, String wanted) {
        String digits = wanted.startsWith(Hash.PREFIX) ? wanted.substring(Hash.PREFIX.length()) : wanted;
        return made.version().equals(wanted)
                || digits.length() >= LEAST_DIGITS && made.digest().hex().startsWith(digits);
    }

    private boolean wants(AuditRecord.Placed placed) {
        return model.map(placed.model()::equals).orElse(true)
                && stage.map(placed.stage()::equals).orElse(true);
    }
}
