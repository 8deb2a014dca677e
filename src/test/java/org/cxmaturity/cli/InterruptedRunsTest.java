package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cxmaturity.CostlyCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is interrupted, as by Ctrl-C, ends at once, with 130, without a word, and leaves no part of a file behind. */
@Tag("program")
class InterruptedRunsTest {
    private static final int INTERRUPTED = 130;
    /** A plan that takes the solver a minute or more. */
    private static final String[] PLAN = {
        "roadmap",
        "src/main/resources/examples/merged-utility.yaml",
        "--tables",
        "decision-tables",
        "--target",
        "optimised",
        "--quarters",
        "20"
    };

    @TempDir
    private Path directory;

    /** In milliseconds: while Java starts, while rules are read, and while the solver works. */
    @CostlyCases
    @ParameterizedTest
    @ValueSource(ints = {200, 700, 1200, 1700, 2500, 4000})
    void a_plan_that_is_interrupted_leaves_nothing(int after) throws Exception {
        // A process started in the background is told to ignore interruptions, and so would be those that it starts.
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "no env to undo what a background process is told");
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        String plan = directory.resolve("plan.txt").toString();
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.cxmaturity.Main"));
        command.addAll(List.of(PLAN));
        command.addAll(List.of("--out", plan));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();

        Thread.sleep(after);
        interrupt(process);

        assertThat(process.waitFor(20, TimeUnit.SECONDS) || process.destroyForcibly() == null)
                .as("ended")
                .isTrue();
        assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
        assertThat(err).isEmptyFile();
        assertThat(out).isEmptyFile();
        assertThat(names()).containsExactlyInAnyOrder("out", "err");
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }
}
