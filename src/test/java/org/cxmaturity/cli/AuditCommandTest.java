package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.files.ArchivableRuleBases;
import org.cxmaturity.files.ArchivedProcess;
import org.cxmaturity.files.InstalledProgram;
import org.cxmaturity.files.WorkbookLoaders;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code cxm audit} on real files. */
class AuditCommandTest {
    private static final String RETAILER = "src/main/resources/examples/high-street-retailer.yaml";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String ledger = "";

    @BeforeEach
    void name_a_ledger() {
        ledger = directory.resolve("audit.jsonl").toString();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        RuleBaseLoader loader = new RuleBaseLoader(null);
        InstalledProgram installation = new InstalledProgram("1.0", "Drools 10", "17", List.of(Path.of("src")));
        RuleBases ruleBases = ProfileRequests.ruleBases();
        UseCases useCases = new UseCases(
                new AssessProfile(ruleBases),
                new ExplainProfile(ruleBases),
                () -> new Auditing(
                        new ArchivableRuleBases(loader, Shipped.TABLES),
                        WorkbookLoaders.rows(),
                        WorkbookLoaders.stockDrools(),
                        installation,
                        new ArchivedProcess(JAVA, CommandLineShell::assessing),
                        () -> new byte[16]),
                () -> {
                    throw new AssertionError("nothing is to be planned");
                },
                () -> {
                    throw new AssertionError("nothing is to be reported");
                },
                () -> {
                    throw new AssertionError("no table is asked about");
                });
        return CommandLineShell.run(useCases, stream(out), stream(err), false, args);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }

    private int append(String... more) {
        String[] all = {"audit", "append", RETAILER, "--ledger", ledger, "--by", "Ada Novák", "--on", "2026-10-02"};
        return run(Stream.of(all, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void a_record_is_added_verified_listed_shown_and_replayed() {
        assertThat(append()).isZero();
        String head = out().replaceFirst("(?s).*Head {2}(sha256:[0-9a-f]{64}).*", "$1");

        assertThat(run("audit", "verify", ledger, "--head", head)).isZero();
        assertThat(out()).startsWith("Whole: 1 record").contains("proven: the last record is the published head");
        assertThat(run("audit", "verify", ledger)).isZero();
        assertThat(out()).contains("unproven");
        assertThat(run("audit", "list", ledger, "--stage", "radiate")).isZero();
        assertThat(out()).contains("high-street-retailer").endsWith("1 record\n");
        assertThat(run("audit", "show", ledger, "1")).isZero();
        assertThat(out()).contains("Ada Novák", "Customer-experience journey: Radiate");
        assertThat(run("audit", "replay", ledger)).isZero();
        assertThat(out()).contains("1 record the same bytes");
        assertThat(run("audit", "prov", ledger, "1")).isZero();
        assertThat(json().has("wasGeneratedBy")).isTrue();
        assertThat(run("audit", "forget", ledger, "Ada Novák")).isZero();
        assertThat(run("audit", "show", ledger, "1")).isZero();
        assertThat(out()).contains("name erased").doesNotContain("Ada");
    }

    @Test
    void a_record_is_explained_by_its_own_rule_base_down_to_who_held_the_evidence() {
        append();

        assertThat(run("explain", ledger + "#1", "--model", "four-stage", "--format", "json"))
                .isZero();
        assertThat(out())
                .contains("record 1, made on 2026-10-02; replayed to the same bytes", "feedback-scoring.drl.xlsx!")
                .contains("record 1, feedbackProcesses[0]", "by Head of Insight")
                .doesNotContain("person:");
        run("audit", "forget", ledger, "Head of Insight");
        assertThat(run("explain", ledger + "#1", "--model", "four-stage", "--format", "json"))
                .isZero();
        assertThat(out()).contains("by name erased").doesNotContain("by Head of Insight");
        assertThat(run("explain", ledger + "#2")).isEqualTo(ExitCode.INPUT);
        assertThat(err()).contains("no record 2");
        assertThat(run("explain", directory.resolve("none.jsonl") + "#1")).isEqualTo(ExitCode.INPUT);
        assertThat(run("explain", "no-such.yaml")).isEqualTo(ExitCode.INPUT);
        assertThat(err()).contains("no-such.yaml: found no such file");
    }

    @Test
    void a_record_that_does_not_check_is_not_explained() throws IOException {
        append();
        Path file = Path.of(ledger);
        Files.writeString(
                file,
                Files.readString(file).replace("\"stage\":\"radiate\",\"stages\"", "\"stage\":\"align\",\"stages\""));

        assertThat(run("explain", ledger + "#1")).isEqualTo(ExitCode.INPUT);
        assertThat(err()).contains("audit.jsonl:1: found a record that does not check");
    }

    @Test
    void forged_names_references_for_names_and_days_the_wrong_way_round_are_refused() throws IOException {
        append();
        assertThat(run("audit", "list", ledger, "--from", "2026-12-01", "--to", "2026-01-01"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err()).contains("--from: found 2026-12-01; expected a day not after --to 2026-01-01");
        String reference =
                Files.readString(Path.of(ledger + ".names")).replaceFirst("(?s).*?(person:[0-9a-f]{32}).*", "$1");
        assertThat(run("audit", "append", RETAILER, "--ledger", ledger, "--by", reference, "--on", "2026-10-02"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err()).contains("--by: found the reference person:");

        Path names = Path.of(ledger + ".names");
        Files.writeString(names, Files.readString(names).replace("Ada Novák", "Mallory"));

        assertThat(run("audit", "show", ledger, "1")).isEqualTo(ExitCode.INPUT);
        assertThat(err()).contains("audit.jsonl.names:1: found a name that does not give its reference");
        assertThat(run("audit", "verify", ledger)).isEqualTo(ExitCode.INPUT);
        assertThat(append()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void a_record_of_another_organisation_is_not_superseded() {
        append();

        int code = run(
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
        assertThat(err())
                .contains("--supersedes 1: found a record of high-street-retailer; expected a record of regional-bank");
        assertThat(run("audit", "list", ledger)).isZero();
        assertThat(out()).endsWith("1 record\n");
    }

    @Test
    void every_answer_is_json_where_json_is_asked_for() {
        assertThat(append("--format", "json", "--note", "first")).isZero();
        String hash = json().path("hash").stringValue();
        assertThat(json().path("sequence").intValue()).isEqualTo(1);

        run("audit", "verify", ledger, "--format", "json");
        assertThat(json().path("head").stringValue()).isEqualTo(hash);
        assertThat(json().path("tail").stringValue()).isEqualTo("unproven");
        run("audit", "list", ledger, "--format", "json");
        assertThat(json().at("/0/note").stringValue()).isEqualTo("first");
        run("audit", "show", ledger, hash.substring(7, 15), "--format", "json");
        assertThat(json().at("/record/assessment/placements")).hasSize(3);
        run("audit", "replay", ledger, "1", "--format", "json");
        assertThat(json().at("/0/verdict").stringValue()).isEqualTo("same-bytes");
        run("audit", "show", ledger, "2", "--format", "json");
        assertThat(JsonMapper.shared().readTree(err()).at("/0/found").stringValue())
                .isEqualTo("no record 2");
    }

    @Test
    void a_tampered_ledger_ends_with_3_and_names_the_place() throws IOException {
        append();
        append("--supersedes", "1", "--reason", "two answers were swapped");
        Path file = Path.of(ledger);
        Files.writeString(file, Files.readString(file).replaceFirst("two answers", "ten answers"));

        assertThat(run("audit", "verify", ledger)).isEqualTo(ExitCode.INPUT);
        assertThat(out()).startsWith("Altered: " + ledger + ":2 (record 2, byte ");
        assertThat(run("audit", "verify", ledger, "--format", "json")).isEqualTo(ExitCode.INPUT);
        assertThat(json().at("/fault/kind").stringValue()).isEqualTo("altered");
        assertThat(append()).isEqualTo(ExitCode.INPUT);
        assertThat(err()).contains("a last record that does not check", "Maybe: cxm audit verify");
    }

    @Test
    void a_signed_ledger_is_checked_with_its_key_and_refused_with_another() throws Exception {
        Path own = pem("own");
        Path other = pem("other");
        assertThat(append("--sign-key", own.toString())).isZero();

        assertThat(run("audit", "verify", ledger)).isZero();
        assertThat(out()).contains("1 record signed, not checked");
        assertThat(run("audit", "verify", ledger, "--key", own + ".pub")).isZero();
        assertThat(out()).contains("1 record signed, checked");
        assertThat(run("audit", "verify", ledger, "--key", other + ".pub", "--key", own + ".pub"))
                .isZero();
        assertThat(run("audit", "verify", ledger, "--key", other + ".pub")).isEqualTo(ExitCode.INPUT);
        assertThat(out()).startsWith("Signature: ").contains("a signature by another key");
        assertThat(run("audit", "verify", ledger, "--key", own.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(err()).contains("found a private key; expected an Ed25519 public key");
    }

    /** A pair of keys: the private one in the file given back, the public one beside it. */
    private Path pem(String name) throws IOException, NoSuchAlgorithmException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write(name + ".pub", "PUBLIC", pair.getPublic());
        return write(name, "PRIVATE", pair.getPrivate());
    }

    private Path write(String name, String kind, Key key) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(
                directory.resolve(name),
                "-----BEGIN " + kind + " KEY-----\n" + body + "\n-----END " + kind + " KEY-----\n");
    }

    @Test
    void a_torn_record_is_set_aside_and_said_to_be() throws IOException {
        append();
        Files.writeString(Path.of(ledger), "{\"hash\":", StandardOpenOption.APPEND);

        assertThat(append()).isZero();

        assertThat(out()).contains("Record 2", "never finished", "audit.jsonl.torn-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit verify",
                "audit verify LEDGER --head 12",
                "audit replay LEDGER 1 --trust yes",
                "audit list LEDGER --row nonsense",
                "audit list LEDGER --from soon",
                "audit append x.yaml --ledger LEDGER --on 2026-10-02",
                "audit append x.yaml --ledger LEDGER --by A --on 2026-13-02",
                "audit append x.yaml --ledger LEDGER --by A --on 2026-10-02 --supersedes 1",
                "audit shwo LEDGER",
                "audit"
            })
    void wrong_usage_ends_with_2(String line) {
        assertThat(run(line.replace("LEDGER", ledger).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isNotBlank();
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"append", "verify", "replay", "recompute", "list", "show", "prov", "forget"})
    void every_command_has_help_with_examples_that_fit_the_page(String command) {
        assertThat(run("audit", command, "--help")).isZero();

        assertThat(out()).contains("Examples:\n  cxm audit " + command, "Exit codes:");
        assertThat(out().lines()).allMatch(each -> each.length() <= 80);
        assertThat(out().lines()).noneMatch(each -> each.startsWith("2026"));
    }

    @Test
    void a_ledger_that_is_not_there_is_a_problem_of_the_input() {
        for (String command : List.of("verify", "list", "replay", "recompute")) {
            assertThat(run("audit", command, ledger)).as(command).isEqualTo(ExitCode.INPUT);
            assertThat(err()).contains("audit.jsonl: found no ");
        }
    }

    @Test
    void the_schema_of_records_is_printed() {
        assertThat(run("schema", "audit-record")).isZero();
        assertThat(json().path("$id").stringValue()).isEqualTo("urn:cx-maturity:audit-record:v1");
    }
}
