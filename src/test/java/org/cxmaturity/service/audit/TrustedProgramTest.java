package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.ReplayedRecord.Verdict;
import org.cxmaturity.files.InstalledProgram;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The archived program is run for the digest that an auditor names, and never otherwise. A stand-in for it prints the assessment it
 * finds beside itself, and leaves a trace of having run.
 */
class TrustedProgramTest {
    private static final String MAIN = """
            package org.cxmaturity;
            import java.nio.file.*;
            public final class Main {
                public static void main(String[] args) throws Exception {
                    Files.writeString(Path.of("%1$s/ran"), String.join(" ", args));
                    System.out.print(Files.readString(Path.of("%1$s/answer.json")));
                }
            }
            """;

    @TempDir
    private Path directory;

    private Auditing auditing = new AuditTrail(Path.of("")).auditing();
    private AuditTrail trail = new AuditTrail(Path.of(""));

    @BeforeEach
    void record_with_a_program_of_files() throws IOException {
        directory = directory.toRealPath();
        Path source = Files.writeString(directory.resolve("Main.java"), MAIN.formatted(directory));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString()))
                .isZero();
        Path jar = directory.resolve("cx-maturity.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("org/cxmaturity/Main.class"));
            entries.write(Files.readAllBytes(classes.resolve("org/cxmaturity/Main.class")));
        }
        trail = new AuditTrail(directory);
        trail.auditing(new InstalledProgram("0.9", "Drools 9", "17", List.of(jar)))
                .append(trail.ledger(), trail.assessment("high-street-retailer"))
                .orElseThrow();
        Files.delete(jar);
        auditing = trail.auditing();
    }

    private ReplayedRecord replay(Optional<Hash> trust) {
        return auditing.replay(trail.ledger(), Optional.empty(), trust, LedgerWatch.NONE)
                .orElseThrow()
                .get(0);
    }

    private Hash digest() {
        return trail.list(AuditTrail.ANY).get(0).trust().orElseThrow();
    }

    @Test
    void without_trust_nothing_is_run_and_the_remark_names_both_versions() {
        ReplayedRecord replayed = replay(Optional.empty());

        assertThat(replayed.agrees()).isTrue();
        assertThat(replayed.remark()).contains("made by version 0.9", "under this version, 1.0.0");
        assertThat(directory.resolve("ran")).doesNotExist();
    }

    @Test
    void trust_in_a_program_that_made_none_of_the_records_is_refused_and_runs_nothing() {
        List<Problem> problems = auditing.replay(
                        trail.ledger(), Optional.of("1"), Optional.of(Hash.NONE), LedgerWatch.NONE)
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).input()).isEqualTo(Input.TRUSTED_PROGRAM);
        assertThat(problems.get(0).maybe()).isEqualTo(digest().toString());
        assertThat(directory.resolve("ran")).doesNotExist();
    }

    @Test
    void trust_in_one_program_leaves_records_of_others_to_this_one_and_says_so() throws IOException {
        Files.writeString(directory.resolve("answer.json"), "{}");
        Path other = Files.writeString(directory.resolve("other.jar"), "another program");
        trail.auditing(new InstalledProgram("0.8", "Drools 9", "17", List.of(other)))
                .append(trail.ledger(), trail.assessment("regional-bank"))
                .orElseThrow();

        List<ReplayedRecord> replayed = auditing.replay(
                        trail.ledger(), Optional.empty(), Optional.of(digest()), LedgerWatch.NONE)
                .orElseThrow();

        assertThat(replayed.get(0).remark()).contains("by the archived version 0.9");
        assertThat(replayed.get(1).remark()).contains("made by version 0.8", "is not the trusted one");
    }

    @Test
    void the_trusted_program_assesses_the_recorded_profile_by_the_recorded_workbooks() throws IOException {
        String own = auditing.show(trail.ledger(), "1", LedgerWatch.NONE)
                .orElseThrow()
                .document();
        Files.writeString(
                directory.resolve("answer.json"),
                JsonMapper.shared().readTree(own).at("/record/assessment").toString());

        ReplayedRecord replayed = replay(Optional.of(digest()));

        assertThat(replayed.verdict()).isEqualTo(Verdict.SAME_BYTES);
        assertThat(replayed.remark()).contains("archived version 0.9");
        assertThat(directory.resolve("ran"))
                .content()
                .startsWith("assess ")
                .contains("profile.json --tables ")
                .endsWith(" --format json");
    }

    @Test
    void what_the_trusted_program_says_otherwise_is_a_difference() throws IOException {
        Files.writeString(directory.resolve("answer.json"), "{\"placements\": []}");

        ReplayedRecord replayed = replay(Optional.of(digest()));

        assertThat(replayed.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(replayed.difference().orElseThrow().path()).isEqualTo("placements[0]");
    }

    @Test
    void a_program_changed_in_the_archive_is_not_run() throws IOException {
        String jar = JsonMapper.shared()
                .readTree(auditing.show(trail.ledger(), "1", LedgerWatch.NONE)
                        .orElseThrow()
                        .document())
                .at("/record/product/files/cx-maturity.jar")
                .stringValue()
                .substring(7);
        Path kept = directory
                .resolve("ledger.jsonl.archive/sha256")
                .resolve(jar.substring(0, 2))
                .resolve(jar);
        Files.writeString(kept, "other code");

        assertThat(replay(Optional.of(digest())).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(directory.resolve("ran")).doesNotExist();
    }
}
