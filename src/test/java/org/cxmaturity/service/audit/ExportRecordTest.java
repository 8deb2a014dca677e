package org.cxmaturity.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.files.NewDirectory;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ProfileRequest;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is written out with all that is needed to assess it again, or nothing is written. */
class ExportRecordTest {
    @TempDir
    private Path directory;

    private AuditTrail trail = new AuditTrail(Path.of(""));
    private Path out = Path.of("");

    @BeforeEach
    void record_by_tables_of_its_own_that_are_edited_after() throws IOException {
        trail = new AuditTrail(directory);
        out = directory.resolve("out");
        Path tables = AuditTrail.copyOfTables(directory.resolve("tables"));
        AuditTrail.setLevel(tables, "JRN-RADIATE-01", 4);
        trail.append(trail.assessment(AuditTrail.EXAMPLES.resolve("high-street-retailer.yaml"), Optional.of(tables)))
                .orElseThrow();
        AuditTrail.setLevel(tables, "JRN-RADIATE-01", 1);
    }

    private Result<NewDirectory> export() {
        return trail.auditing().export(trail.ledger(), "1", LedgerWatch.NONE).then(record -> new NewDirectory(out)
                .write(record.files()));
    }

    @Test
    void what_is_written_assesses_to_the_bytes_of_the_record() throws IOException {
        export().orElseThrow();

        Assessment again = new AssessProfile(new RuleBaseDirectories(Shipped.loader(), Shipped.TABLES))
                .assess(new ProfileRequest(
                        ProfileFile.read(out.resolve("profile.json")).orElseThrow(),
                        Optional.of(out.resolve("tables").toString()),
                        List.of(),
                        Optional.empty()))
                .orElseThrow();

        assertThat(new JsonCanonicalizer(AssessmentJson.of(again, true)).getEncodedString())
                .isEqualTo(Files.readString(out.resolve("assessment.json")))
                .contains("\"stage\":\"initiate\"");
        assertThat(names(out.resolve("rules"))).isEqualTo(names(Shipped.RULES));
        for (String rule : names(Shipped.RULES)) {
            assertThat(out.resolve("rules").resolve(rule)).hasSameBinaryContentAs(Shipped.RULES.resolve(rule));
        }
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_directory_with_something_in_it_is_left_alone_and_an_empty_one_is_filled() throws IOException {
        Files.createDirectory(out);
        Path note = Files.writeString(out.resolve("note.txt"), "mine");

        assertThat(export().problems()).extracting(Problem::found).containsExactly("a directory with something in it");
        assertThat(names(out)).containsExactly("note.txt");

        Files.delete(note);
        export().orElseThrow();
        assertThat(names(out)).containsExactly("assessment.json", "profile.json", "rules", "tables");
        assertThat(names(directory)).noneMatch(each -> each.startsWith(".cxm-"));
    }

    @Test
    void nothing_is_written_of_a_record_whose_archive_is_not_whole() throws IOException {
        String ledger = Files.readString(trail.file());
        String digest = ledger.replaceFirst("(?s).*?\"actions.xlsx\":\"sha256:([0-9a-f]+)\".*", "$1");
        Files.writeString(
                directory.resolve("ledger.jsonl.archive/sha256/" + digest.substring(0, 2) + "/" + digest), "other");

        assertThat(export().problems()).hasSize(1);
        assertThat(out).doesNotExist();
        assertThat(names(directory)).noneMatch(each -> each.startsWith(".cxm-"));
    }
}
