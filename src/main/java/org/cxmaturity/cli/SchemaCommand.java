package org.cxmaturity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cxmaturity.json.ProfileSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code cxm schema}: prints the JSON Schema of a public format. */
final class SchemaCommand {
    private static final WordChoice<Subject> SUBJECT = new WordChoice<>(Subject.class);

    private SchemaCommand() {}

    static CommandSpec spec(Console console) {
        return LeafCommand.of(
                        console,
                        SchemaCommand::print,
                        "schema",
                        "Prints the JSON Schema (2020-12) of a public format.",
                        "  cxm schema profile > profile-v1.schema.json",
                        "  cxm schema assessment")
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("FORMAT")
                        .type(Object.class)
                        .converters(SUBJECT)
                        .completionCandidates(SUBJECT.words())
                        .required(true)
                        .description(String.join(", ", SUBJECT.words()) + ".")
                        .build());
    }

    private static int print(CommandContext given) {
        Subject subject = given.at(0, Subject.class).orElseThrow();
        if (subject == Subject.PROFILE) {
            return given.print(ProfileSchema.text());
        }
        String resource = "/schemas/" + WordChoice.word(subject) + "-v1.schema.json";
        try (InputStream in = SchemaCommand.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return given.print(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Subject {
        PROFILE,
        ASSESSMENT,
        EXPLANATION,
        ROADMAP,
        WHAT_IF,
        SMALLEST_SETS,
        COMPARISON,
        AUDIT_RECORD,
        AUDIT_DIFF,
        INCLUSION_PROOF,
        CONSISTENCY_PROOF,
        LEDGER_HEAD,
        THEME,
        TABLES_CHECK,
        TABLES_TEST,
        TABLES_PROPOSAL,
        TABLES_WHY,
        TABLES_COVERAGE,
        TABLES_CHANGES,
        TABLES_DIFF,
        TABLES_IMPACT,
        TABLES_HEADER,
        TABLES_TIDY,
        TABLES_RESTORE,
        TABLES_NEW,
        TABLES_REMOVE_MODEL,
        KPI
    }
}
