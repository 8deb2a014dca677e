package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.ProgramRun;
import org.cxmaturity.audit.KeyFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Heads are published and proofs handed over: by the auditor of a ledger of three clients, whose second one is to be shown its own
 * record and no other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditProofCommandTest {
    private static final Path SCRIPT = Path.of("src/site/resources/scripts/check-proof.py");
    private static final String TODAY = LocalDate.now().toString();

    private final AuditShell shell = new AuditShell();
    private Path directory = Path.of("");
    private String ledger = "";
    private KeyFiles own = new KeyFiles(directory, directory);
    private KeyFiles other = own;
    private Path early = directory;
    private Path head = directory;
    private Path proof = directory;
    private Path growth = directory;

    @BeforeAll
    void publish_a_head_before_the_third_record_and_one_after(@TempDir Path temporary) throws Exception {
        directory = temporary;
        ledger = directory.resolve("audit.jsonl").toString();
        own = KeyFiles.made(directory, "own");
        other = KeyFiles.made(directory, "other");
        append("high-street-retailer");
        append("regional-bank");
        early = written("early.json", "audit", "head", ledger, "--on", TODAY, "--sign-key", own.privateKey());
        append("hot-spring-resorts");
        head = written("head.json", "audit", "head", ledger, "--on", TODAY, "--sign-key", own.privateKey());
        proof = written("proof.json", "audit", "prove", ledger, "2");
        growth = written("growth.json", "audit", "prove", ledger, "--since", early);
    }

    private void append(String example) {
        String profile = "src/main/resources/examples/" + example + ".yaml";
        assertThat(shell.run("audit", "append", profile, "--ledger", ledger, "--by", "Ada", "--on", TODAY))
                .isZero();
    }

    private Path written(String name, Object... command) {
        Path file = directory.resolve(name);
        assertThat(run(command, "--out", file)).as(shell.err()).isZero();
        return file;
    }

    private int run(Object[] command, Object... more) {
        return shell.run(Stream.of(command, more)
                .flatMap(Arrays::stream)
                .map(String::valueOf)
                .toArray(String[]::new));
    }

    private int check(Path file, Object... against) {
        return run(new Object[] {"audit", "check-proof", file}, against);
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    @Test
    void a_client_is_shown_its_own_record_whole_and_nothing_of_the_others() throws IOException {
        assertThat(Files.readString(proof))
                .contains("regional-bank")
                .doesNotContain("high-street-retailer", "hot-spring-resorts");
        assertThat(json(proof).path("line").stringValue())
                .isEqualTo(Files.readAllLines(Path.of(ledger)).get(1));

        assertThat(check(proof, "--head", head, "--head-key", own.publicKey())).isZero();
        assertThat(shell.out())
                .startsWith("Proven: record 2 stands in the ledger of 3 records.")
                .contains("of regional-bank, made on " + TODAY, "signed, checked");
        assertThat(check(proof, "--head", json(proof).path("root").stringValue()))
                .isZero();
        assertThat(check(proof, "--ledger", ledger)).isZero();
        assertThat(shell.out()).contains("the ledger itself");
    }

    @Test
    void a_proof_is_held_against_nothing_but_what_its_checker_knows() throws IOException {
        assertThat(check(proof)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--head: found nothing to hold the root of 3 records against");
        assertThat(check(proof, "--head", early)).isEqualTo(ExitCode.INPUT);
        assertThat(shell.out())
                .startsWith("Not proven: ")
                .contains("expected the head of " + TODAY + ", over 2 records");
        assertThat(check(growth, "--head", early)).isEqualTo(ExitCode.USAGE);
        assertThat(check(growth, "--head", early, "--head", early)).isEqualTo(ExitCode.USAGE);
        assertThat(check(growth, "--head", early, "--head", head)).isZero();
        assertThat(shell.out())
                .startsWith("Proven: the ledger of 2 records is the beginning of the ledger of 3 records");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regional-bank",
                "\"index\" : 1",
                "\"size\" : 3",
                "\"root\" : \"sha256:",
                "\"path\" : [ \"sha256:"
            })
    void a_proof_that_was_tampered_with_is_refused(String place) throws IOException {
        String text = Files.readString(proof);
        int end = text.indexOf(place) + place.length();
        char digit = text.charAt(end) == '0' ? '1' : '0';
        String spoilt = place.equals("regional-bank")
                ? text.replace(place, "regional-bunk")
                : place.contains("sha256")
                        ? text.substring(0, end) + digit + text.substring(end + 1)
                        : text.replace(place, place.substring(0, place.length() - 1) + "2");
        Path tampered = Files.writeString(directory.resolve("tampered.json"), spoilt);
        assertThat(spoilt).isNotEqualTo(text);

        assertThat(check(tampered, "--head", head)).isEqualTo(ExitCode.INPUT);
        assertThat(check(tampered, "--ledger", ledger)).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void a_proof_with_a_key_that_none_has_is_refused_by_its_path() throws IOException {
        Path more = Files.writeString(
                directory.resolve("more.json"),
                Files.readString(proof).replaceFirst("\\{", "{\"note\": \"trust me\","));

        assertThat(check(more, "--ledger", ledger)).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("more.json note: found \"trust me\"; expected what");
        assertThat(check(head, "--ledger", ledger)).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("head.json schema: found \"cx-maturity/ledger-head/v1\"");
    }

    @Test
    void a_signed_head_is_checked_by_verify_and_refused_with_another_key() {
        assertThat(run(new Object[] {"audit", "verify", ledger, "--head", early, "--head-key", own.publicKey()}))
                .isZero();
        assertThat(shell.out()).contains("proven up to the published head", "over 2 records", "signed, checked");
        assertThat(run(new Object[] {"audit", "verify", ledger, "--head", head, "--head", early}))
                .isZero();
        assertThat(shell.out()).contains("proven: the last record is the published head", "signed, not checked");
        assertThat(run(new Object[] {"audit", "verify", ledger, "--head", early, "--head-key", other.publicKey()}))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("early.json: found a signature by another key, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "on", "size", "head", "root", "key", "signature"})
    void a_head_of_which_anything_was_changed_is_refused(String key) throws IOException {
        String text = Files.readString(head);
        String value = json(head).path(key).asString();
        char last = value.charAt(Math.max(0, value.length() - 3));
        String changed = value.length() < 3
                ? "2"
                : value.substring(0, value.length() - 3)
                        + (last == '1' ? '2' : '1')
                        + value.substring(value.length() - 2);
        Path file = Files.writeString(
                directory.resolve("changed.json"),
                text.replaceFirst("(\"" + key + "\" : \"?)" + Pattern.quote(value), "$1" + changed));
        assertThat(Files.readString(file)).isNotEqualTo(text);

        assertThat(run(new Object[] {"audit", "verify", ledger, "--head", file, "--head-key", own.publicKey()}))
                .isEqualTo(ExitCode.INPUT);
        assertThat(check(proof, "--head", file, "--head-key", own.publicKey())).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void a_signature_that_is_written_otherwise_is_refused_though_it_says_the_same() throws IOException {
        String signature = json(head).path("signature").stringValue();
        int last = signature.length() - 3;
        String same = signature.substring(0, last) + (char) (signature.charAt(last) + 1) + "==";
        assertThat(Base64.getDecoder().decode(same))
                .isEqualTo(Base64.getDecoder().decode(signature));
        Path file = Files.writeString(
                directory.resolve("otherwise.json"), Files.readString(head).replace(signature, same));

        assertThat(check(proof, "--head", file, "--head-key", own.publicKey())).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("otherwise.json signature: found");
    }

    @Test
    void a_bare_root_and_a_bare_hash_of_a_last_record_are_heads_of_the_ledger_then() throws IOException {
        for (String key : List.of("root", "head")) {
            String hash = json(early).path(key).stringValue();
            assertThat(run(new Object[] {"audit", "verify", ledger, "--head", hash}))
                    .isZero();
            assertThat(shell.out()).contains("proven up to the published head");
        }
        assertThat(run(new Object[] {
                    "audit", "verify", ledger, "--head", json(head).path("root").stringValue()
                }))
                .isZero();
        assertThat(shell.out()).contains("proven: the last record is the published head");
    }

    @Test
    void a_head_is_dated_between_the_last_record_and_today() {
        assertThat(shell.run("audit", "head", ledger, "--on", "2026-01-01")).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("--on: found 2026-01-01; expected a day from " + TODAY);
        assertThat(shell.run("audit", "head", ledger, "--on", "2999-01-01")).isEqualTo(ExitCode.INPUT);
        assertThat(shell.run("audit", "head", directory.resolve("none").toString(), "--on", TODAY))
                .isEqualTo(ExitCode.INPUT);
    }

    @Test
    void a_ledger_that_was_written_anew_is_found_against_a_head_and_proves_nothing_of_it() throws IOException {
        Path copy = directory.resolve("anew.jsonl");
        for (String example : List.of("regional-bank", "high-street-retailer", "hot-spring-resorts")) {
            shell.run(
                    "audit",
                    "append",
                    "src/main/resources/examples/" + example + ".yaml",
                    "--ledger",
                    copy.toString(),
                    "--by",
                    "Ada",
                    "--on",
                    TODAY);
        }

        assertThat(run(new Object[] {"audit", "verify", copy, "--head", head})).isEqualTo(ExitCode.INPUT);
        assertThat(shell.out()).contains("a ledger that begins with the record", "over 3 records");
        assertThat(run(new Object[] {
                    "audit", "verify", copy, "--head", json(head).path("root").stringValue()
                }))
                .isEqualTo(ExitCode.INPUT);
        assertThat(run(new Object[] {"audit", "prove", copy, "--since", early})).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("--since: found a head of " + TODAY + ", over 2 records");
        assertThat(check(proof, "--ledger", copy)).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void sizes_that_the_ledger_never_had_are_refused() {
        for (String size : List.of("0", "4")) {
            assertThat(run(new Object[] {"audit", "prove", ledger, "2", "--head", size}))
                    .isEqualTo(ExitCode.INPUT);
            assertThat(shell.err()).contains("--head: found " + size + " records; expected 1 to 3 records");
        }
        assertThat(run(new Object[] {"audit", "prove", ledger, "3", "--head", early}))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("found 2 records, before record 3");
        assertThat(run(new Object[] {"audit", "prove", ledger, "--since", head, "--head", early}))
                .isEqualTo(ExitCode.INPUT);
    }

    @Test
    void the_script_for_those_without_the_program_checks_both_proofs_and_openssl_the_signature() throws Exception {
        assertThat(ProgramRun.of("python3", SCRIPT, proof, head)).isEqualTo(new ProgramRun(0, "holds"));
        assertThat(ProgramRun.of("python3", SCRIPT, growth, head, early)).isEqualTo(new ProgramRun(0, "holds"));
        assertThat(ProgramRun.of("python3", SCRIPT, growth, head).code()).isEqualTo(1);
        assertThat(ProgramRun.of("python3", SCRIPT, proof, early).code()).isEqualTo(1);
        Path spoilt = Files.writeString(
                directory.resolve("spoilt.json"), Files.readString(proof).replace("regional-bank", "regional-bunk"));
        assertThat(ProgramRun.of("python3", SCRIPT, spoilt, head).code()).isEqualTo(1);

        String digest = ProgramRun.of("python3", SCRIPT, "--signed", head).said();
        Path signed = Files.write(directory.resolve("signed"), HexFormat.of().parseHex(digest));
        Path signature = Files.write(
                directory.resolve("signature"),
                Base64.getDecoder().decode(json(head).path("signature").stringValue()));
        assertThat(ProgramRun.of(
                                "openssl",
                                "pkeyutl",
                                "-verify",
                                "-rawin",
                                "-pubin",
                                "-inkey",
                                own.publicKey(),
                                "-in",
                                signed,
                                "-sigfile",
                                signature)
                        .code())
                .isZero();
    }
}
