package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cxmaturity.FaultTally;
import org.cxmaturity.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed (signal 9) in the middle of what they write: what was there before is there still, or what was to come is
 * there whole, and the next run does its work and clears away what was left. strace kills at the nth call by which files are made
 * to last; where there is none, or it may not trace, a clock kills.
 */
@Tag("program")
class KilledRunsTest {
    private static final String BAKERY = "src/main/resources/examples/neighbourhood-bakery.yaml";
    private static final String CALLS = "fsync,rename,renameat,renameat2,ftruncate,unlink,mkdir";

    @TempDir
    private Path directory;

    private final AuditShell shell = new AuditShell();

    /** Runs the program and kills it; says whether it had ended by itself before. */
    private boolean killed(int nth, String... arguments) throws IOException, InterruptedException {
        boolean traced = mayTrace();
        List<String> command = new ArrayList<>();
        if (traced) {
            command.addAll(List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + CALLS));
            command.addAll(List.of("-e", "inject=" + CALLS + ":signal=KILL:when=" + nth));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                "org.cxmaturity.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile());
        builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        Process process = builder.start();
        if (!traced && !process.waitFor(400L + 97L * nth, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() != ExitCode.DONE;
    }

    private static boolean mayTrace() {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException none) {
            return false;
        }
    }

    private static List<Path> leftovers(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(each -> each.toString().endsWith(".part")).toList();
        }
    }

    private String[] append(Path ledger) {
        return new String[] {
            "audit",
            "append",
            BAKERY,
            "--tables",
            "decision-tables",
            "--ledger",
            ledger.toString(),
            "--by",
            "Ada",
            "--on",
            "2026-10-02"
        };
    }

    @Test
    void a_ledger_is_whole_and_goes_on_after_any_kill() throws Exception {
        FaultTally tally = new FaultTally("killed appends");
        int step = Math.max(1, 120 / Seeds.of(2, 2));
        boolean again = true;
        for (int nth = 1; again; nth += step) {
            Path place = Files.createDirectory(directory.resolve("kill-" + nth));
            Path ledger = place.resolve("audit.jsonl");
            again = killed(nth, append(ledger));
            String context = "killed at call " + nth;
            long kept = 0;
            if (Files.exists(ledger)) {
                assertThat(shell.run("audit", "verify", ledger.toString()))
                        .as(context + shell.out() + shell.err())
                        .isZero();
                kept = Files.readAllLines(ledger).size();
            }

            assertThat(shell.run(append(ledger))).as(context + shell.err()).isZero();
            assertThat(shell.run("audit", "verify", ledger.toString()))
                    .as(context + shell.out())
                    .isZero();
            assertThat(Files.readAllLines(ledger)).as(context).hasSize(Math.toIntExact(kept) + 1);
            assertThat(shell.run("audit", "replay", ledger.toString()))
                    .as(context + shell.out())
                    .isZero();
            assertThat(leftovers(place)).as(context).isEmpty();
            tally.add("kill -9", kept == 0 ? "as if it had not been begun" : "the record is there whole");
        }
        tally.write();
    }

    @Test
    void a_result_is_the_old_one_or_the_new_one_after_any_kill() throws Exception {
        FaultTally tally = new FaultTally("killed results");
        Path result = directory.resolve("result.json");
        String[] assess = {
            "assess", BAKERY, "--tables", "decision-tables", "--format", "json", "--out", result.toString()
        };
        assertThat(shell.run(assess)).as(shell.err()).isZero();
        byte[] whole = Files.readAllBytes(result);
        String[] text = {"assess", BAKERY, "--tables", "decision-tables", "--out", result.toString()};
        boolean again = true;
        for (int nth = 1; again && nth <= Seeds.of(3); nth++) {
            again = killed(nth, text);
            boolean old = Arrays.equals(Files.readAllBytes(result), whole);
            assertThat(old || Files.readString(result).endsWith("\n"))
                    .as("killed at call " + nth)
                    .isTrue();
            tally.add("kill -9", old ? "the old result" : "the new result");
            Files.write(result, whole);
        }
        assertThat(shell.run(text)).as(shell.err()).isZero();
        assertThat(leftovers(directory)).isEmpty();
        tally.write();
    }
}
