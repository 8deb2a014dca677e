package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.audit.ForgottenName;
import org.cxmaturity.audit.LedgerStore.Appended;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.files.LedgerFile;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.AssessmentToRecord.Correction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger does about things that are not as they should be: damaged archives, clocks, contradicting corrections, odd files. */
class LedgerMendingTest {
    private static final String EXAMPLE = "neighbourhood-bakery";

    @TempDir
    private Path directory;

    private AuditTrail trail;

    @BeforeEach
    void start() {
        trail = new AuditTrail(directory);
    }

    private AssessmentToRecord at(String moment, LocalDate on, Optional<Correction> correction) {
        AssessmentToRecord usual = trail.assessment(EXAMPLE);
        return new AssessmentToRecord(
                usual.profile(),
                usual.tables(),
                usual.by(),
                on,
                ZonedDateTime.parse(moment),
                Optional.of("as Ada Novák asked"),
                correction,
                usual.signKey());
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }

    @Test
    void an_archived_file_that_was_changed_without_changing_its_size_is_kept_again() throws IOException {
        trail.append(EXAMPLE);
        Path changed;
        try (Stream<Path> files = Files.walk(directory.resolve("ledger.jsonl.archive"))) {
            changed = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        byte[] sound = Files.readAllBytes(changed);
        byte[] other = sound.clone();
        other[other.length / 2] ^= 1;
        Files.write(changed, other);
        assertThat(trail.verify().archive()).hasSize(1);

        trail.append(EXAMPLE);

        assertThat(changed).hasBinaryContent(sound);
        assertThat(trail.verify().isWhole()).isTrue();
    }

    @Test
    void a_clock_that_went_back_adds_nothing() throws IOException {
        trail.append(at("2026-10-02T10:00:00Z", day(2), Optional.empty())).orElseThrow();
        String before = Files.readString(trail.file());

        Result<Appended> refused = trail.append(at("2026-10-02T11:59:59+02:00", day(2), Optional.empty()));

        assertThat(refused.problems())
                .singleElement()
                .extracting(Problem::found)
                .isEqualTo("a clock that says 2026-10-02T09:59:59Z, though record 1 was made at 2026-10-02T10:00:00Z");
        assertThat(trail.file()).hasContent(before.strip());
        trail.append(at("2026-10-02T10:00:00Z", day(2), Optional.empty())).orElseThrow();
    }

    @Test
    void a_day_that_has_not_come_where_it_is_recorded_is_refused() {
        assertThat(trail.append(at("2026-10-02T23:30:00Z", day(3), Optional.empty()))
                        .problems())
                .singleElement()
                .extracting(Problem::expected)
                .isEqualTo("a day that has come, at the latest 2026-10-02");
        trail.append(at("2026-10-03T00:30:00+12:00", day(3), Optional.empty())).orElseThrow();
    }

    @Test
    void two_corrections_of_one_record_are_both_named() {
        Optional<Correction> correction = Optional.of(new Correction("1", "an answer was misread"));
        trail.append(at("2026-10-02T10:00:00Z", day(2), Optional.empty())).orElseThrow();
        trail.append(at("2026-10-02T10:00:00Z", day(2), correction)).orElseThrow();
        trail.append(at("2026-10-02T10:00:00Z", day(2), correction)).orElseThrow();

        assertThat(trail.show("1").corrections()).containsExactly(2L, 3L);
        assertThat(trail.list(AuditTrail.ANY).get(0).corrections()).containsExactly(2L, 3L);
        assertThat(trail.show("2").corrections()).isEmpty();
        assertThat(trail.verify().isWhole()).isTrue();
    }

    @Test
    void forgetting_says_where_the_name_still_stands() throws IOException {
        trail.append(at("2026-10-02T10:00:00Z", day(2), Optional.empty())).orElseThrow();
        Files.writeString(directory.resolve("ledger.jsonl.torn-2"), "{\"note\":\"ADA NOVÁK says\"");
        Files.writeString(directory.resolve("ledger.jsonl.torn-3"), "{\"note\":\"Ada Novákova says\"");

        ForgottenName forgotten = trail.auditing()
                .forget(trail.ledger(), "ada  novák", LedgerWatch.NONE)
                .orElseThrow();

        assertThat(forgotten.references()).hasSize(1);
        assertThat(forgotten.remaining())
                .containsExactly(
                        "record 1, note",
                        directory.resolve("ledger.jsonl.torn-2").toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_no_file_is_no_ledger_and_nothing_is_left_beside_it() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("folder"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("nothing"));
        Path pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        List<String> before = entries();

        for (Path odd : List.of(folder, link, pipe, Path.of("/dev/null"))) {
            assertThat(LedgerFile.at(odd).problems())
                    .as(odd.toString())
                    .singleElement()
                    .extracting(Problem::expected)
                    .isEqualTo("a ledger, which is a file");
        }
        assertThat(entries()).isEqualTo(before);
        assertThat(Path.of("/dev/null.lock")).doesNotExist();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}
