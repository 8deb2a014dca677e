package org.cxmaturity.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.Ledgers;
import org.cxmaturity.audit.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that append are killed, as by {@code kill -9}, or append at once. */
class CrashTest {
    private static final int KILLS = Seeds.of(10);
    private static final int ENDLESS = 1_000_000;

    @TempDir
    private Path directory;

    private Process appender(Path ledger, int records, Path acknowledged) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        ledger.toString(),
                        Integer.toString(records))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(acknowledged.toFile())
                .start();
    }

    @Test
    void no_acknowledged_record_is_lost_to_kill_9_and_the_ledger_verifies() throws Exception {
        Path file = directory.resolve("ledger.jsonl");
        Path acknowledged = directory.resolve("acknowledged");
        Random random = new Random(9);
        Set<String> promised = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = appender(file, ENDLESS, acknowledged);
            while (Files.size(acknowledged) == 0 && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
            process.destroyForcibly().waitFor();
            promised.addAll(wholeLines(acknowledged));
        }

        LedgerStore ledger = Ledgers.at(file);
        Hash head = Ledgers.append(ledger, Ledgers.small(1)).hash();
        Verification verification = Ledgers.verify(ledger, head);
        try (Stream<Path> files = Files.list(directory)) {
            System.out.println(KILLS + " kills: " + promised.size() + " records acknowledged, " + verification.records()
                    + " in the ledger, "
                    + files.filter(each -> each.toString().contains(".torn-")).count() + " torn");
        }
        assertThat(verification.isWhole()).isTrue();
        assertThat(promised).hasSizeGreaterThan(KILLS / 2);
        assertThat(hashes(ledger)).containsAll(promised);
    }

    @Test
    void two_processes_that_append_at_once_interleave() throws Exception {
        Path file = directory.resolve("ledger.jsonl");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(appender(file, 200, directory.resolve("acknowledged-" + i)));
        }
        for (Process process : processes) {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        LedgerStore ledger = Ledgers.at(file);
        List<String> first = wholeLines(directory.resolve("acknowledged-0"));
        List<String> second = wholeLines(directory.resolve("acknowledged-1"));
        assertThat(Ledgers.verify(ledger).isWhole()).isTrue();
        assertThat(Ledgers.verify(ledger).records()).isEqualTo(400);
        assertThat(hashes(ledger)).containsAll(first).containsAll(second);
        assertThat(hashes(ledger)).containsSubsequence(first).containsSubsequence(second);
    }

    private static List<String> wholeLines(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static List<String> hashes(LedgerStore ledger) throws IOException {
        return Ledgers.lines(ledger).stream()
                .map(line -> line.replaceFirst("^\\{\"hash\":\"([^\"]*)\".*", "$1"))
                .collect(Collectors.toList());
    }
}
