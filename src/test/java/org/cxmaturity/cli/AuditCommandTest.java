package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.audit.KeyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code cxm audit} on real files. */
class AuditCommandTest {
    private static final String RETAILER = "src/main/resources/examples/high-street-retailer.yaml";

    private final AuditShell shell = new AuditShell();

    @TempDir
    private Path directory;

    private String ledger = "";

    @BeforeEach
    void name_a_ledger() {
        ledger = directory.resolve("audit.jsonl").toString();
    }

    private int append(String... more) {
        String[] all = {"audit", "append", RETAILER, "--ledger", ledger, "--by", "Ada Novák", "--on", "2026-10-02"};
        return shell.run(Stream.of(all, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void a_record_is_added_verified_listed_shown_and_replayed() {
        assertThat(append()).isZero();
        String head = shell.out().replaceFirst("(?s).*Head {2}(sha256:[0-9a-f]{64}).*", "$1");

        assertThat(shell.run("audit", "verify", ledger, "--head", head)).isZero();
        assertThat(shell.out()).startsWith("Whole: 1 record").contains("proven: the last record is the published head");
        assertThat(shell.run("audit", "verify", ledger)).isZero();
        assertThat(shell.out()).contains("unproven");
        assertThat(shell.run("audit", "list", ledger, "--stage", "radiate")).isZero();
        assertThat(shell.out()).contains("high-street-retailer").endsWith("1 record\n");
        assertThat(shell.run("audit", "show", ledger, "1")).isZero();
        assertThat(shell.out()).contains("Ada Novák", "Customer-experience journey: claimed Radiate, evidenced below");
        assertThat(shell.run("audit", "replay", ledger)).isZero();
        assertThat(shell.out()).contains("1 record the same bytes");
        assertThat(shell.run("audit", "prov", ledger, "1")).isZero();
        assertThat(shell.json().has("wasGeneratedBy")).isTrue();
        assertThat(shell.run("audit", "forget", ledger, "Ada Novák")).isZero();
        assertThat(shell.run("audit", "show", ledger, "1")).isZero();
        assertThat(shell.out()).contains("name erased").doesNotContain("Ada");
    }

    @Test
    void a_record_is_explained_by_its_own_rule_base_down_to_who_held_the_evidence() {
        append();

        assertThat(shell.run("explain", ledger + "#1", "--model", "four-stage", "--format", "json"))
                .isZero();
        assertThat(shell.out())
                .contains("record 1, made on 2026-10-02; replayed to the same bytes", "feedback-scoring.drl.xlsx!")
                .contains("record 1, feedbackProcesses[0]", "by Head of Insight")
                .doesNotContain("person:");
        shell.run("audit", "forget", ledger, "Head of Insight");
        assertThat(shell.run("explain", ledger + "#1", "--model", "four-stage", "--format", "json"))
                .isZero();
        assertThat(shell.out()).contains("by name erased").doesNotContain("by Head of Insight");
        assertThat(shell.run("explain", ledger + "#2")).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("no record 2");
        assertThat(shell.run("explain", directory.resolve("none.jsonl") + "#1")).isEqualTo(ExitCode.INPUT);
        assertThat(shell.run("explain", "no-such.yaml")).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("no-such.yaml: found no such file");
    }

    @Test
    void a_record_that_does_not_check_is_not_explained() throws IOException {
        append();
        Path file = Path.of(ledger);
        Files.writeString(
                file,
                Files.readString(file).replace("\"stage\":\"radiate\",\"stages\"", "\"stage\":\"align\",\"stages\""));

        assertThat(shell.run("explain", ledger + "#1")).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("audit.jsonl:1: found a record whose bytes do not give its hash");
    }

    @Test
    void forged_names_are_named_and_references_for_names_and_days_the_wrong_way_round_are_refused() throws IOException {
        append();
        assertThat(shell.run("audit", "list", ledger, "--from", "2026-12-01", "--to", "2026-01-01"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("--from: found 2026-12-01; expected a day not after --to 2026-01-01");
        String reference =
                Files.readString(Path.of(ledger + ".names")).replaceFirst("(?s).*?(person:[0-9a-f]{32}).*", "$1");
        assertThat(shell.run("audit", "append", RETAILER, "--ledger", ledger, "--by", reference, "--on", "2026-10-02"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("--by: found the reference person:");

        Path names = Path.of(ledger + ".names");
        Files.writeString(names, Files.readString(names).replace("Ada Novák", "Mallory"));

        String damaged = "audit.jsonl.names:1: found a name that does not give its reference";
        for (String command : List.of("show", "list")) {
            assertThat(shell.run("audit", command, ledger, command.equals("show") ? "1" : "--from=2026-01-01"))
                    .isZero();
            assertThat(shell.err()).contains(damaged);
            assertThat(shell.out()).doesNotContain("Mallory");
        }
        assertThat(shell.run("audit", "verify", ledger)).isEqualTo(ExitCode.INPUT);
        assertThat(shell.out())
                .startsWith("The chain is whole, but not all that belongs to it: 1 record")
                .contains("audit.jsonl.names:1: found a name that does not");
        assertThat(append()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void a_record_of_another_organisation_is_not_superseded() {
        append();

        int code = shell.run(
                "audit",
                "append",
                "src/main/resources/examples/regional-bank.yaml",
                "--ledger",
                ledger,
                "--by",
                "Ada",
                "--on",
                "2026-10-03",
                "--supersedes",
                "1",
                "--reason",
                "a slip");

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err())
                .contains("--supersedes 1: found a record of high-street-retailer; expected a record of regional-bank");
        assertThat(shell.run("audit", "list", ledger)).isZero();
        assertThat(shell.out()).endsWith("1 record\n");
    }

    @Test
    void every_answer_is_json_where_json_is_asked_for() {
        assertThat(append("--format", "json", "--note", "first")).isZero();
        String hash = shell.json().path("hash").stringValue();
        assertThat(shell.json().path("sequence").intValue()).isEqualTo(1);

        shell.run("audit", "verify", ledger, "--format", "json");
        assertThat(shell.json().path("head").stringValue()).isEqualTo(hash);
        assertThat(shell.json().path("tail").stringValue()).isEqualTo("unproven");
        shell.run("audit", "list", ledger, "--format", "json");
        assertThat(shell.json().at("/0/note").stringValue()).isEqualTo("first");
        shell.run("audit", "show", ledger, hash.substring(7, 15), "--format", "json");
        assertThat(shell.json().at("/record/assessment/placements")).hasSize(3);
        shell.run("audit", "replay", ledger, "1", "--format", "json");
        assertThat(shell.json().at("/0/verdict").stringValue()).isEqualTo("same-bytes");
        shell.run("audit", "show", ledger, "2", "--format", "json");
        assertThat(JsonMapper.shared().readTree(shell.err()).at("/0/found").stringValue())
                .isEqualTo("no record 2");
    }

    @Test
    void a_tampered_ledger_ends_with_3_and_names_the_place() throws IOException {
        append();
        append("--supersedes", "1", "--reason", "two answers were swapped");
        Path file = Path.of(ledger);
        Files.writeString(
                file, Files.readString(file).replaceFirst("two answers were swapped", "ten answers were swapped"));

        assertThat(shell.run("audit", "verify", ledger)).isEqualTo(ExitCode.INPUT);
        assertThat(shell.out()).startsWith("Altered: " + ledger + ":2 (record 2, byte ");
        assertThat(shell.run("audit", "verify", ledger, "--format", "json")).isEqualTo(ExitCode.INPUT);
        assertThat(shell.json().at("/fault/kind").stringValue()).isEqualTo("altered");
        assertThat(append()).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("a last record that does not check", "Maybe: cxm audit verify");
    }

    @Test
    void a_signed_ledger_is_checked_with_its_key_and_refused_with_another() throws Exception {
        KeyFiles own = KeyFiles.made(directory, "own");
        KeyFiles other = KeyFiles.made(directory, "other");
        assertThat(append("--sign-key", own.privateKey().toString())).isZero();

        assertThat(shell.run("audit", "verify", ledger)).isZero();
        assertThat(shell.out()).contains("1 record signed, not checked");
        assertThat(shell.run("audit", "verify", ledger, "--key", own.publicKey().toString()))
                .isZero();
        assertThat(shell.out()).contains("1 record signed, checked");
        assertThat(shell.run(
                        "audit",
                        "verify",
                        ledger,
                        "--key",
                        other.publicKey().toString(),
                        "--key",
                        own.publicKey().toString()))
                .isZero();
        assertThat(shell.run(
                        "audit", "verify", ledger, "--key", other.publicKey().toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.out()).startsWith("Signature: ").contains("a signature by another key");
        assertThat(shell.run(
                        "audit", "verify", ledger, "--key", own.privateKey().toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("found a private key; expected an Ed25519 public key");
    }

    @Test
    void a_torn_record_is_set_aside_and_said_to_be() throws IOException {
        append();
        Files.writeString(Path.of(ledger), "{\"hash\":", StandardOpenOption.APPEND);

        assertThat(append()).isZero();

        assertThat(shell.out()).contains("Record 2", "never finished", "audit.jsonl.torn-2");
    }

    @Test
    void a_ledger_that_is_not_there_is_a_problem_of_the_input() {
        for (String command : List.of("verify", "list", "replay", "recompute")) {
            assertThat(shell.run("audit", command, ledger)).as(command).isEqualTo(ExitCode.INPUT);
            assertThat(shell.err()).contains("audit.jsonl: found no ");
        }
    }

    @Test
    void the_tables_of_a_record_are_compared_and_printed_by_its_citation() {
        append();

        assertThat(shell.run("tables", "diff", ledger + "#1", "decision-tables"))
                .isZero();
        assertThat(shell.out()).startsWith("No difference between " + ledger + "#1 and decision-tables");
        assertThat(shell.run("tables", "cat", ledger + "#1")).isZero();
        assertThat(shell.out()).contains("# priorities.drl.xlsx", "stage-criteria#JRN-ALIGN-01");
        assertThat(shell.run("tables", "diff", ledger + "#9", "decision-tables"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("no record 9");
    }
}
