package org.cxmaturity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.cxmaturity.Seeds;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hundreds of tamperings of a ledger of a thousand records, drawn by lot from a fixed seed: every one is found, and named, at its place.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperTest {
    private static final int RECORDS = Seeds.of(1_000);
    private static final int TAMPERINGS = Seeds.of(400);

    private Path directory = Path.of("");
    private byte[] original = {};
    private final List<Integer> starts = new ArrayList<>();
    private Hash head = Hash.NONE;

    /** What was done, and what must be found. */
    private record Tampering(byte[] bytes, Kind kind, int line, String what) {}

    @BeforeAll
    void write_a_ledger(@TempDir Path temporary) throws IOException {
        directory = temporary;
        LedgerStore ledger = Ledgers.of(directory.resolve("ledger.jsonl"), RECORDS - 1);
        head = Ledgers.append(ledger, Ledgers.small(RECORDS)).hash();
        original = Files.readAllBytes(Ledgers.file(ledger));
        starts.add(0);
        for (int at = 0; at < original.length; at++) {
            if (original[at] == '\n') {
                starts.add(at + 1);
            }
        }
        Verification verification = Ledgers.verify(ledger, head);
        assertThat(verification.isWhole()).isTrue();
        assertThat(verification.records()).isEqualTo(RECORDS);
    }

    @Test
    void every_tampering_is_found_and_its_place_named() throws IOException {
        Random random = new Random(20261001);
        Map<Kind, Integer> found = new EnumMap<>(Kind.class);
        LedgerStore ledger = Ledgers.at(directory.resolve("tampered.jsonl"));
        for (int i = 0; i < TAMPERINGS; i++) {
            Tampering tampering = tamper(i % 10, random);
            Files.write(Ledgers.file(ledger), tampering.bytes());

            LedgerFault fault =
                    Ledgers.verify(ledger, head).fault().orElseThrow(() -> new AssertionError(tampering.what()));

            assertThat(fault.kind()).as(tampering.what()).isEqualTo(tampering.kind());
            assertThat(fault.line()).as(tampering.what()).isEqualTo(tampering.line());
            found.merge(fault.kind(), 1, Integer::sum);
        }
        System.out.println("tamperings found in a ledger of " + RECORDS + " records: " + found);
    }

    private Tampering tamper(int way, Random random) throws IOException {
        int line = 1 + random.nextInt(RECORDS - 1);
        return switch (way) {
            case 0, 1, 2, 3 -> changedByte(random);
            case 4 -> removed(line);
            case 5 -> swapped(line, line + 1 + random.nextInt(RECORDS - line));
            case 6 -> truncated(random);
            case 7 -> copied(line, 1 + random.nextInt(RECORDS));
            case 8 -> madeUp(line);
            default -> bytesRemoved(line, random);
        };
    }

    private byte[] line(int number) {
        return Arrays.copyOfRange(original, starts.get(number - 1), starts.get(number));
    }

    private int lineAt(int offset) {
        int at = Collections.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private byte[] replaced(int from, int to, byte[]... instead) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 4096);
        out.write(original, 0, from);
        for (byte[] each : instead) {
            out.write(each);
        }
        out.write(original, to, original.length - to);
        return out.toByteArray();
    }

    private Tampering changedByte(Random random) throws IOException {
        int at = random.nextInt(original.length);
        byte now = (byte) (original[at] ^ (1 + random.nextInt(255)));
        Kind kind = at == original.length - 1 ? Kind.TORN : Kind.ALTERED;
        return new Tampering(
                replaced(at, at + 1, new byte[] {now}), kind, lineAt(at), "byte " + at + " changed to " + now);
    }

    private Tampering removed(int line) throws IOException {
        return new Tampering(
                replaced(starts.get(line - 1), starts.get(line)), Kind.REMOVED, line, "line " + line + " removed");
    }

    private Tampering bytesRemoved(int line, Random random) throws IOException {
        int length = line(line).length - 1;
        int from = random.nextInt(length - 1);
        int to = from + 1 + random.nextInt(length - from - 1);
        int start = starts.get(line - 1);
        return new Tampering(replaced(start + from, start + to), Kind.ALTERED, line, "bytes removed from line " + line);
    }

    private Tampering swapped(int one, int other) throws IOException {
        byte[] between = Arrays.copyOfRange(original, starts.get(one), starts.get(other - 1));
        return new Tampering(
                replaced(starts.get(one - 1), starts.get(other), line(other), between, line(one)),
                Kind.REORDERED,
                one,
                "lines " + one + " and " + other + " swapped");
    }

    private Tampering truncated(Random random) throws IOException {
        int at = random.nextBoolean() ? random.nextInt(original.length) : starts.get(random.nextInt(RECORDS));
        boolean between = Collections.binarySearch(starts, at) >= 0;
        return new Tampering(
                replaced(at, original.length), between ? Kind.TAIL_MISSING : Kind.TORN, lineAt(at), "cut at " + at);
    }

    private Tampering copied(int line, int before) throws IOException {
        int start = starts.get(before - 1);
        return new Tampering(
                replaced(start, start, line(line)),
                Kind.INSERTED,
                line == before ? before + 1 : before,
                "a copy of line " + line + " put before line " + before);
    }

    /** A record with a right number, a right predecessor and a right hash, put before the one that was there. */
    private Tampering madeUp(int line) throws IOException {
        LedgerLine own = LedgerLine.parse(line(line), 0, line(line).length - 1);
        if (own == null) {
            throw new AssertionError("line " + line);
        }
        byte[] madeUp = NewLine.of(own.previous(), own.sequence(), "{\"kind\":\"made-up\"," + Ledgers.SOUND + "}", null)
                .bytes();
        int start = starts.get(line - 1);
        return new Tampering(
                replaced(start, start, madeUp), Kind.INSERTED, line, "a record made up before line " + line);
    }

    @Test
    void a_record_made_anew_in_the_place_of_another_is_found() throws IOException {
        for (int line = 1; line < RECORDS; line += RECORDS / 20) {
            LedgerLine own = Objects.requireNonNull(LedgerLine.parse(line(line), 0, line(line).length - 1));
            byte[] madeUp = NewLine.of(
                            own.previous(), own.sequence(), "{\"kind\":\"made-up\"," + Ledgers.SOUND + "}", null)
                    .bytes();
            LedgerStore ledger = Ledgers.at(directory.resolve("anew.jsonl"));
            Files.write(Ledgers.file(ledger), replaced(starts.get(line - 1), starts.get(line), madeUp));

            LedgerFault fault = Ledgers.verify(ledger).fault().orElseThrow();

            assertThat(fault.kind()).isEqualTo(Kind.ALTERED);
            assertThat(fault.line()).isBetween((long) line, line + 1L);
        }
    }

    @Test
    void a_moved_line_is_reordering_and_a_foreign_line_an_insertion() throws IOException {
        LedgerStore ledger = Ledgers.at(directory.resolve("moved.jsonl"));
        List<String> lines = new ArrayList<>(
                new String(original, StandardCharsets.UTF_8).lines().limit(50).toList());
        lines.add(10, lines.remove(30));
        Files.writeString(Ledgers.file(ledger), String.join("\n", lines) + "\n");

        assertThat(Ledgers.verify(ledger).fault().orElseThrow())
                .extracting(LedgerFault::kind, LedgerFault::line)
                .containsExactly(Kind.REORDERED, 11L);

        lines.add(30, lines.remove(10));
        lines.add(20, "");
        Files.writeString(Ledgers.file(ledger), String.join("\n", lines) + "\n");

        assertThat(Ledgers.verify(ledger).fault().orElseThrow())
                .extracting(LedgerFault::kind, LedgerFault::line, LedgerFault::offset)
                .containsExactly(Kind.INSERTED, 21L, (long) starts.get(20));
    }

    @Test
    void an_extra_space_is_an_alteration() throws IOException {
        LedgerStore ledger = Ledgers.at(directory.resolve("space.jsonl"));
        Files.write(Ledgers.file(ledger), replaced(1, 1, new byte[] {' '}));

        assertThat(Ledgers.verify(ledger).fault().orElseThrow().kind()).isEqualTo(Kind.ALTERED);
    }
}
