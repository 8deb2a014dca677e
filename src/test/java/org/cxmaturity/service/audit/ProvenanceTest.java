package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprovenance.prov.json.ProvDeserialiser;
import org.openprovenance.prov.json.ProvSerialiser;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.Entity;
import org.openprovenance.prov.model.ProvUtilities;
import org.openprovenance.prov.model.QualifiedName;
import org.openprovenance.prov.model.StatementOrBundle;
import org.openprovenance.prov.model.Used;
import org.openprovenance.prov.model.WasGeneratedBy;
import org.openprovenance.prov.vanilla.ProvFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ProvToolbox, another group's reader and writer of W3C PROV, takes what we write. */
class ProvenanceTest {
    @TempDir
    private Path directory;

    private String written() {
        AuditTrail trail = new AuditTrail(directory);
        trail.append("high-street-retailer");
        return trail.auditing()
                .provenance(trail.ledger(), "1", LedgerWatch.NONE)
                .orElseThrow();
    }

    private static Document read(String json) throws IOException {
        return new ProvDeserialiser(new ProvFactory())
                .deserialiseDocument(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<StatementOrBundle> statements(Document document) {
        return document.getStatementOrBundle();
    }

    private static Map<StatementOrBundle.Kind, Long> counts(Document document) {
        return statements(document).stream()
                .collect(Collectors.groupingBy(StatementOrBundle::getKind, Collectors.counting()));
    }

    @Test
    void provtoolbox_reads_it_and_writes_it_again_with_the_same_statements() throws IOException {
        String json = written();
        JsonNode tree = JsonMapper.shared().readTree(json);
        int all = tree.properties().stream()
                .filter(each -> !each.getKey().equals("prefix"))
                .mapToInt(each -> each.getValue().size())
                .sum();

        Document once = read(json);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        new ProvSerialiser(new ProvFactory()).serialiseDocument(again, once, true);
        Document twice = read(again.toString(StandardCharsets.UTF_8));

        assertThat(statements(once)).hasSize(all).hasSizeGreaterThan(3_000);
        assertThat(counts(twice)).isEqualTo(counts(once));
    }

    @Test
    void every_name_is_declared_and_nothing_is_generated_twice() throws IOException {
        Document document = read(written());
        Set<QualifiedName> entities = new ProvUtilities()
                .getEntity(document).stream().map(Entity::getId).collect(Collectors.toSet());
        List<QualifiedName> generated = statements(document).stream()
                .filter(WasGeneratedBy.class::isInstance)
                .map(each -> ((WasGeneratedBy) each).getEntity())
                .toList();

        assertThat(generated).doesNotHaveDuplicates().isSubsetOf(entities);
        assertThat(statements(document).stream().filter(Used.class::isInstance).map(each -> ((Used) each).getEntity()))
                .isSubsetOf(entities);
        assertThat(entities)
                .extracting(QualifiedName::getLocalPart)
                .contains("fact/silos%23marketing%2Dservice", "row/stage%2Dcriteria%23JRN%2DRADIATE%2D01")
                .allMatch(local -> local.matches("([A-Za-z0-9_/]|%[0-9A-F]{2})+"));
    }

    @Test
    void every_row_of_every_example_is_one_of_the_rule_base() throws IOException {
        AuditTrail trail = new AuditTrail(directory);
        try (Stream<Path> examples = Files.list(AuditTrail.EXAMPLES)) {
            for (Path example : examples.sorted().toList()) {
                String number = Long.toString(trail.append(trail.assessment(example, Optional.empty()))
                        .orElseThrow()
                        .sequence());
                String provenance = trail.auditing()
                        .provenance(trail.ledger(), number, LedgerWatch.NONE)
                        .orElseThrow();

                List<String> rows = JsonMapper.shared()
                        .readTree(provenance)
                        .path("entity")
                        .valueStream()
                        .filter(each -> each.has("cxm:row"))
                        .map(each -> each.path("cxm:row").stringValue())
                        .toList();

                assertThat(rows)
                        .as(example.toString())
                        .hasSizeGreaterThan(30)
                        .isSubsetOf(Shipped.places().keySet());
            }
        }
    }

    @Test
    void respondents_and_holders_of_evidence_are_agents_without_names() {
        String json = written();

        assertThat(json).contains("rec:respondent/operations/COO", "cxm:Respondent", "prov:Person");
        assertThat(json).doesNotContain("Novák").contains("rec:agent/person%3A");
    }
}
