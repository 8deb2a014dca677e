package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a machine for which there is no solver, a plan is made all the same, and says what it is. */
class NoSolverTest {
    /** The class path without the solver's machine code. */
    private static String classPath() {
        List<String> all = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        assertThat(all.stream().filter(NoSolverTest::isMachineCode)).isNotEmpty();
        return all.stream().filter(each -> !isMachineCode(each)).collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isMachineCode(String jar) {
        return jar.matches(".*ortools-(linux|darwin|win32)-.*");
    }

    private record Ran(int code, String text) {}

    private static Ran roadmap(Path place, String... arguments) throws IOException, InterruptedException {
        Path printed = place.resolve("roadmap.txt");
        Path complained = place.resolve("errors.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "org.cxmaturity.Main",
                "roadmap"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(complained.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(complained)).isEmpty();
        return new Ran(process.exitValue(), Files.readString(printed).replaceAll("\\s+", " "));
    }

    @Test
    void the_plan_is_made_step_by_step_and_says_that_it_is_not_proven(@TempDir Path place)
            throws IOException, InterruptedException {
        Ran ran = roadmap(place, "src/main/resources/examples/district-council.yaml");

        assertThat(ran.code()).isZero();
        assertThat(ran.text())
                .contains("Made without the solver")
                .contains("a better plan may exist")
                .contains("at the end of Q1");
    }

    @Test
    void a_target_that_is_not_found_is_not_said_to_be_out_of_reach_for_sure(@TempDir Path place)
            throws IOException, InterruptedException {
        Ran text = roadmap(place, "src/main/resources/examples/high-street-retailer.yaml");
        Ran json = roadmap(place, "src/main/resources/examples/high-street-retailer.yaml", "--format", "json");

        assertThat(text.code()).isEqualTo(5);
        assertThat(text.text())
                .contains("no plan found within the limits below; there may be one")
                .contains("No plan was found step by step; there may be one.");
        assertThat(json.text()).contains("\"proven\": false");
    }
}
