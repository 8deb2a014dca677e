package org.cxmaturity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that stand in an unbroken chain, as only somebody who makes the chain anew can put them there, and say what no record may. */
class RecordChecksTest {
    private static final String SCHEMA = "\"schema\":\"cx-maturity/audit-record/v1\"";

    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("ledger.jsonl");
    }

    /** Adds a record with a right number, predecessor and hash, whatever its bytes are. */
    private void forge(String record) throws IOException {
        LedgerStore ledger = Ledgers.at(file());
        LedgerLine last = Files.exists(file())
                ? LedgerLine.intact(Ledgers.lines(ledger)
                                .get(Ledgers.lines(ledger).size() - 1)
                                .getBytes(UTF_8))
                        .orElseThrow()
                : null;
        byte[] line = NewLine.of(
                        last == null ? Hash.NONE : last.hash(), last == null ? 1 : last.sequence() + 1, record, null)
                .bytes();
        Files.write(file(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String said(String recordedAt, String more) {
        return "{\"recordedAt\":\"" + recordedAt + "\"," + SCHEMA + more + "}";
    }

    private Optional<Kind> found() {
        Optional<LedgerFault> fault = Ledgers.verify(Ledgers.at(file())).fault();
        fault.ifPresent(each -> assertThat(each.line()).isEqualTo(2));
        return fault.map(LedgerFault::kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FORM | {"recordedAt":"2026-10-02T10:00:00Z", "schema":"cx-maturity/audit-record/v1"}
                    FORM | {"schema":"cx-maturity/audit-record/v1","recordedAt":"2026-10-02T10:00:00Z"}
                    FORM | {"a":1,"a":2,"recordedAt":"2026-10-02T10:00:00Z","schema":"cx-maturity/audit-record/v1"}
                    FORM | {"recordedAt":"2026-10-02T10:00:00Z","schema":"cx-maturity/audit-record/v2"}
                    FORM | {"recordedAt":"2026-10-02T10:00:00Z"}
                    FORM | {"recordedAt":"yesterday","schema":"cx-maturity/audit-record/v1"}
                    TIME | {"recordedAt":"2026-10-02T09:59:59Z","schema":"cx-maturity/audit-record/v1"}
                    """)
    void a_record_in_the_chain_that_is_no_record_is_found(Kind kind, String record) throws IOException {
        forge(said("2026-10-02T10:00:00Z", ""));
        forge(record);

        assertThat(found()).contains(kind);
    }

    @Test
    void a_correction_names_an_earlier_record_by_number_and_hash() throws IOException {
        Hash first = Ledgers.append(Ledgers.at(file()), RecordDocument.of(said("2026-10-02T10:00:00Z", "")))
                .hash();
        byte[] before = Files.readAllBytes(file());
        String time = "2026-10-02T10:00:00Z";

        forge(said(time, ",\"supersedes\":{\"hash\":\"" + first + "\",\"sequence\":1}"));
        assertThat(found()).isEmpty();

        for (String wrong : List.of(
                "{\"hash\":\"" + Hash.NONE + "\",\"sequence\":1}",
                "{\"hash\":\"" + first + "\",\"sequence\":2}",
                "{\"hash\":\"" + first + "\",\"sequence\":0}",
                "{\"sequence\":1}")) {
            Files.write(file(), before);
            forge(said(time, ",\"supersedes\":" + wrong));

            assertThat(found()).as(wrong).contains(Kind.CORRECTION);
        }
    }

    /** What is noticed besides. */
    private static final class Noticed implements LedgerWatch {
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void at(long done, long of) {}

        @Override
        public void noticed(Problem problem) {
            problems.add(problem);
        }
    }

    private Result<List<Long>> numbers(LedgerWatch watch) {
        return new LedgerRecords(Ledgers.at(file()), watch)
                .each(List.of(), record -> Result.done(Optional.of(record.sequence())));
    }

    @Test
    void reading_follows_the_chain_as_far_as_it_reads() throws IOException {
        LedgerStore ledger = Ledgers.of(file(), 6);
        List<String> lines = new ArrayList<>(Ledgers.lines(ledger));
        lines.remove(3);
        Files.writeString(file(), String.join("\n", lines) + "\n");

        assertThat(numbers(LedgerWatch.NONE).problems())
                .singleElement()
                .hasToString(file() + ":4: found record 5; expected record 4 before it");
        assertThat(new LedgerRecords(ledger, LedgerWatch.NONE)
                        .find("3")
                        .orElseThrow()
                        .sequence())
                .isEqualTo(3);
        assertThat(new LedgerRecords(ledger, LedgerWatch.NONE).find("5").problems())
                .hasSize(1);
    }

    @Test
    void a_forged_copy_of_a_record_is_not_handed_out() throws IOException {
        LedgerStore ledger = Ledgers.of(file(), 3);
        List<String> lines = new ArrayList<>(Ledgers.lines(ledger));
        LedgerLine second = LedgerLine.intact(lines.get(1).getBytes(UTF_8)).orElseThrow();
        String forged = new String(
                NewLine.of(second.previous(), 2, "{\"note\":\"forged\"," + Ledgers.SOUND + "}", null)
                        .bytes(),
                UTF_8);
        Files.writeString(file(), lines.get(0) + "\n" + forged + lines.get(1) + "\n" + lines.get(2) + "\n");

        assertThat(numbers(LedgerWatch.NONE).problems()).isNotEmpty();
        assertThat(new LedgerRecords(ledger, LedgerWatch.NONE).find("3").problems())
                .isNotEmpty();
    }

    @Test
    void an_end_that_is_no_whole_record_is_noticed_and_the_records_before_it_are_read() throws IOException {
        Ledgers.of(file(), 3);
        Files.writeString(file(), "{\"hash\":", StandardOpenOption.APPEND);
        Noticed noticed = new Noticed();

        assertThat(numbers(noticed).orElseThrow()).containsExactly(1L, 2L, 3L);
        assertThat(noticed.problems)
                .singleElement()
                .hasToString(file()
                        + ":4: found 8 bytes without a line end; expected nothing after record 3, or a whole record");
    }

    @Test
    void a_record_of_a_form_that_this_version_does_not_know_is_refused_with_a_sentence() throws IOException {
        forge(said("2026-10-02T10:00:00Z", "").replace("/v1", "/v2"));

        assertThat(numbers(LedgerWatch.NONE).problems())
                .singleElement()
                .hasToString(file() + ":1: found a record of the form \"cx-maturity/audit-record/v2\"; expected"
                        + " cx-maturity/audit-record/v1, the form that this version reads");
    }
}
