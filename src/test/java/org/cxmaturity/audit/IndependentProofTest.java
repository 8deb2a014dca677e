package org.cxmaturity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cxmaturity.ProgramRun;
import org.cxmaturity.model.NamedContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Proofs of a real ledger, of every record in every ledger that it has been and of each of them growing into each later one, are
 * checked by a script that shares no code with the program and reads the ledger as plain lines.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndependentProofTest {
    private static final int RECORDS = 70;
    private static final Path SCRIPT = Path.of("src/site/resources/scripts/check-proof.py");
    private static final Path ALL = Path.of("src/test/resources/proofs/check-all.py");

    private Path directory = Path.of("");
    private LedgerStore ledger = Ledgers.at(Path.of("none"));
    private final List<LedgerProof> proofs = new ArrayList<>();

    @BeforeAll
    void make_all_proofs(@TempDir Path temporary) {
        directory = temporary;
        ledger = Ledgers.of(directory.resolve("ledger.jsonl"), RECORDS);
        LedgerRecords records = new LedgerRecords(ledger, LedgerWatch.NONE);
        LedgerTree tree = records.tree().orElseThrow();
        assertThat(tree.size()).isEqualTo(RECORDS);
        for (int number = 1; number <= RECORDS; number++) {
            AuditRecord record = records.find(Integer.toString(number)).orElseThrow();
            for (int size = number; size <= RECORDS; size++) {
                proofs.add(records.proof(record, tree, tree.root(size)).orElseThrow());
                proofs.add(tree.consistency(tree.root(number), tree.root(size)));
            }
        }
    }

    @Test
    void every_proof_is_read_as_it_was_written_and_holds() {
        assertThat(proofs).hasSize(RECORDS * (RECORDS + 1)).allSatisfy(proof -> {
            assertThat(LedgerProof.read(content(proof.document())).orElseThrow())
                    .isEqualTo(proof);
            assertThat(proof.holds()).isTrue();
        });
    }

    @Test
    void a_proof_that_says_anything_else_is_refused_by_the_program() {
        LedgerTree tree = new LedgerRecords(ledger, LedgerWatch.NONE).tree().orElseThrow();
        for (LedgerProof proof : proofs) {
            for (JsonNode spoilt : spoilt(proof)) {
                boolean holds = LedgerProof.read(content(spoilt.toString()))
                        .either(read -> isProven(read, tree), refused -> false);
                assertThat(holds).as(spoilt.toString()).isFalse();
            }
        }
    }

    /** Held against the ledger: a proof of one size may well hold for another size with the same path, whose root is another. */
    private static boolean isProven(LedgerProof proof, LedgerTree tree) {
        return ProofCheck.of("proof", proof, new ProofCheck.Against(List.of(), List.of(), tree))
                .orElseThrow()
                .isProven();
    }

    private static NamedContent content(String document) {
        return new NamedContent("proof.json", document.getBytes(StandardCharsets.UTF_8));
    }

    /** The proof with one thing changed, each. */
    private static List<JsonNode> spoilt(LedgerProof proof) {
        List<JsonNode> all = new ArrayList<>();
        ObjectNode own = (ObjectNode) JsonMapper.shared().readTree(proof.document());
        Random random = new Random(own.hashCode());
        for (String key : List.of("index", "size", "root", "line", "path", "earlier", "later")) {
            if (own.has(key)) {
                ObjectNode changed = own.deepCopy();
                change(changed, key, random);
                if (!changed.equals(own)) {
                    all.add(changed);
                }
            }
        }
        return all;
    }

    private static void change(ObjectNode document, String key, Random random) {
        JsonNode value = Objects.requireNonNull(document.get(key));
        if (value.isObject()) {
            change((ObjectNode) value, random.nextBoolean() ? "size" : "root", random);
        } else if (value instanceof ArrayNode path) {
            if (path.isEmpty() || random.nextInt(4) == 0) {
                path.add("sha256:" + "0".repeat(64));
            } else {
                int at = random.nextInt(path.size());
                path.set(at, flipped(path.get(at).stringValue(), random));
            }
        } else if (value.isString()) {
            document.put(key, flipped(value.stringValue(), random));
        } else {
            document.put(key, value.asLong() + (random.nextBoolean() ? 1 : -1));
        }
    }

    /** With another digit somewhere. */
    private static String flipped(String text, Random random) {
        int at = 7 + random.nextInt(text.length() - 7);
        return text.substring(0, at) + (text.charAt(at) == '1' ? '2' : '1') + text.substring(at + 1);
    }

    @Test
    void a_script_that_shares_nothing_with_the_program_finds_every_proof_sound_and_no_spoilt_one() throws Exception {
        Path own = directory.resolve("proofs");
        Path others = directory.resolve("spoilt");
        Files.write(
                own,
                proofs.stream()
                        .map(each ->
                                JsonMapper.shared().readTree(each.document()).toString())
                        .toList());
        List<String> spoilt = proofs.stream()
                .flatMap(each -> spoilt(each).stream())
                .map(JsonNode::toString)
                .toList();
        Files.write(others, spoilt);

        ProgramRun answer = ProgramRun.of("python3", ALL, SCRIPT, Ledgers.file(ledger), own, others);

        assertThat(answer).isEqualTo(new ProgramRun(0, proofs.size() + " " + spoilt.size()));
    }
}
