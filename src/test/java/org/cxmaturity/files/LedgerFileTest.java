package org.cxmaturity.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerStore.Appended;
import org.cxmaturity.audit.Ledgers;
import org.cxmaturity.audit.NewLine;
import org.cxmaturity.audit.Verification.Tail;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Adding records, and what a ledger is afterwards. */
class LedgerFileTest {
    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("ledger.jsonl");
    }

    @Test
    void each_line_is_canonical_and_chained_by_hashes_that_anyone_can_take() throws Exception {
        LedgerStore ledger = Ledgers.of(file(), 8);
        String previous = "0".repeat(64);

        for (String line : Ledgers.lines(ledger)) {
            assertThat(new JsonCanonicalizer(line).getEncodedString()).isEqualTo(line);
            JsonNode read = JsonMapper.shared().readTree(line);
            assertThat(read.get("previous").stringValue()).isEqualTo("sha256:" + previous);
            previous = hashOf((ObjectNode) read);
            assertThat(read.get("hash").stringValue()).isEqualTo("sha256:" + previous);
        }
    }

    /** As another program would take it: from the JSON, by another canonicaliser. */
    private static String hashOf(ObjectNode line) throws IOException, NoSuchAlgorithmException {
        ObjectNode body = line.deepCopy();
        body.remove(List.of("hash", "signature"));
        byte[] bytes = new JsonCanonicalizer(body.toString()).getEncodedUTF8();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void an_acknowledgement_names_number_and_hash() throws IOException {
        LedgerStore ledger = Ledgers.of(file(), 2);

        Appended third = Ledgers.append(ledger, Ledgers.small(3));

        assertThat(third.sequence()).isEqualTo(3);
        assertThat(Ledgers.lines(ledger).get(2)).startsWith("{\"hash\":\"" + third.hash() + "\"");
        assertThat(third.torn()).isEmpty();
    }

    @Test
    void a_whole_ledger_verifies_and_its_tail_is_proven_by_its_head_alone() throws IOException {
        LedgerStore ledger = Ledgers.of(file(), 5);
        Hash head = Ledgers.append(ledger, Ledgers.small(6)).hash();
        Hash earlier = AuditRecord.intact(Ledgers.lines(ledger).get(2).getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .hash();

        assertThat(Ledgers.verify(ledger).isWhole()).isTrue();
        assertThat(Ledgers.verify(ledger).records()).isEqualTo(6);
        assertThat(Ledgers.verify(ledger).tail()).isEqualTo(Tail.UNPROVEN);
        assertThat(Ledgers.verify(ledger, head).tail()).isEqualTo(Tail.PROVEN);
        assertThat(Ledgers.verify(ledger, earlier).tail()).isEqualTo(Tail.PROVEN_UP_TO_HEAD);
        assertThat(Ledgers.verify(ledger, Hash.NONE).fault())
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Kind.TAIL_MISSING));
    }

    @Test
    void an_empty_ledger_verifies_and_proves_nothing() throws IOException {
        LedgerStore ledger = Ledgers.at(Files.createFile(file()));

        assertThat(Ledgers.verify(ledger).isWhole()).isTrue();
        assertThat(Ledgers.verify(ledger).records()).isZero();
    }

    @Test
    void a_record_that_was_never_finished_is_set_aside_and_the_next_one_added() throws IOException {
        LedgerStore ledger = Ledgers.of(file(), 3);
        String torn = "{\"hash\":\"sha256:12";
        Files.writeString(file(), torn, StandardOpenOption.APPEND);

        assertThat(Ledgers.verify(ledger).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.TORN);
            assertThat(fault.line()).isEqualTo(4);
        });
        Appended added = Ledgers.append(ledger, Ledgers.small(4));

        assertThat(added.sequence()).isEqualTo(4);
        assertThat(added.torn())
                .hasValueSatisfying(aside -> assertThat(Path.of(aside)).hasContent(torn));
        assertThat(Ledgers.verify(ledger, added.hash()).tail()).isEqualTo(Tail.PROVEN);
    }

    @Test
    void a_first_record_that_was_never_finished_is_set_aside_too() throws IOException {
        LedgerStore ledger = Ledgers.at(Files.writeString(file(), "{\"hash"));

        assertThat(Ledgers.append(ledger, Ledgers.small(1)).torn()).isPresent();
        assertThat(Ledgers.verify(ledger).records()).isEqualTo(1);
    }

    @Test
    void nothing_is_added_after_a_record_that_does_not_check() throws IOException {
        LedgerStore ledger = Ledgers.of(file(), 3);
        String spoilt = Files.readString(file()).replace("\"number\":3", "\"number\":4");
        Files.writeString(file(), spoilt);

        assertThat(ledger.append(last -> Result.done(NewLine.after(last, Ledgers.small(4), null)))
                        .problems())
                .extracting(Problem::found)
                .containsExactly("a last record that does not check");
        assertThat(file()).hasContent(spoilt);
    }

    @Test
    void a_record_longer_than_any_buffer_is_added_verified_and_followed() throws IOException {
        LedgerStore ledger = Ledgers.of(file(), 1);
        Ledgers.append(
                ledger, Ledgers.record("{\"note\": \"" + "long é ".repeat(700_000) + "\", " + Ledgers.SOUND + "}"));
        Ledgers.append(ledger, Ledgers.small(3));

        assertThat(Ledgers.verify(ledger).records()).isEqualTo(3);
        assertThat(Ledgers.verify(ledger).bytes()).isEqualTo(Files.size(file()));
    }

    @Test
    void threads_that_append_at_once_lose_nothing() throws Exception {
        LedgerStore ledger = Ledgers.at(file());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> Ledgers.of(file(), 25));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(Ledgers.verify(ledger).records()).isEqualTo(100);
        assertThat(Ledgers.verify(ledger).isWhole()).isTrue();
    }

    @Test
    void bytes_that_are_no_ledger_are_said_to_be_altered() throws IOException {
        LedgerStore ledger = Ledgers.at(Files.write(file(), "hello\nworld\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(Ledgers.verify(ledger).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.ALTERED);
            assertThat(fault.line()).isEqualTo(1);
        });
        assertThat(ledger.append(last -> Result.done(NewLine.after(last, Ledgers.small(1), null)))
                        .problems())
                .hasSize(1);
    }

    @Test
    void a_whole_record_that_lost_only_its_line_end_is_kept_and_built_upon() throws IOException {
        LedgerStore ledger = Ledgers.of(file(), 2);
        String before = Files.readString(file());
        Files.writeString(file(), before.substring(0, before.length() - 1));

        Appended added = Ledgers.append(ledger, Ledgers.small(3));

        assertThat(added.sequence()).isEqualTo(3);
        assertThat(added.torn()).isEmpty();
        assertThat(Files.readString(file())).startsWith(before);
        assertThat(Ledgers.verify(ledger).isWhole()).isTrue();
    }
}
