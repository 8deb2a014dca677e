package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analysis of tables by KIE DMN is there for checks; whoever assesses an organisation neither loads nor needs it. */
class NoAnalysisTest {
    private static final String EXAMPLE = "src/main/resources/examples/high-street-retailer.yaml";

    @TempDir
    private Path directory;

    @Test
    void an_assessment_loads_none_of_it() throws IOException, InterruptedException {
        assertThat(assess(System.getProperty("java.class.path")))
                .contains("org.cxmaturity.assessment.Assessor")
                .doesNotContain("org.kie.dmn.")
                .doesNotContain("org.cxmaturity.analysis.");
    }

    @Test
    void an_assessment_needs_none_of_it() throws IOException, InterruptedException {
        String without = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.contains("kie-dmn"))
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(assess(without)).contains("org.cxmaturity.assessment.Assessor");
    }

    /** Runs a program of its own; gives the classes that it loads. */
    private String assess(String classPath) throws IOException, InterruptedException {
        Path classes = directory.resolve("classes.txt");
        Process cxm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes,
                        "-XX:TieredStopAtLevel=1",
                        "-Dcxm.home=.",
                        "-cp",
                        classPath,
                        "org.cxmaturity.Main",
                        "assess",
                        EXAMPLE)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.txt").toFile())
                .start();
        assertThat(cxm.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(cxm.exitValue())
                .as(Files.readString(directory.resolve("out.txt")))
                .isZero();
        return Files.readString(classes);
    }
}
