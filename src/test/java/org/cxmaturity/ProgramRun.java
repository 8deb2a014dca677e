package org.cxmaturity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What another program made of something: its exit code, and all that it said. Where it is not installed the test is skipped, which CI
 * does not let pass.
 */
public record ProgramRun(int code, String said) {
    public static ProgramRun of(String program, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        List.of(arguments).forEach(each -> command.add(each.toString()));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            assumeTrue(false, program + " is not installed");
            throw absent;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ProgramRun(process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1, said.strip());
    }
}
