package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@code cxm audit} is asked: wrong usage, help, and the schema of what it writes. */
class AuditUsageTest {
    private final AuditShell shell = new AuditShell();

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
                "audit prove LEDGER",
                "audit prove LEDGER 1 --since 2",
                "audit prove LEDGER --since soon",
                "audit head LEDGER",
                "audit check-proof",
                "audit check-proof PROOF --head nothing.json",
                "audit diff LEDGER 1",
                "audit diff LEDGER 1 2 --tables src",
                "audit export LEDGER 1",
                "audit export LEDGER 1 --out src",
                "audit shwo LEDGER",
                "audit"
            })
    void wrong_usage_ends_with_2(String line) {
        assertThat(shell.run(line.replace("LEDGER", "audit.jsonl").split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).isNotBlank();
        assertThat(shell.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "append",
                "verify",
                "replay",
                "recompute",
                "list",
                "show",
                "prov",
                "forget",
                "head",
                "prove",
                "check-proof",
                "diff",
                "export"
            })
    void every_command_has_help_with_examples_that_fit_the_page(String command) {
        assertThat(shell.run("audit", command, "--help")).isZero();

        assertThat(shell.out()).contains("Examples:\n  cxm audit " + command, "Exit codes:");
        assertThat(shell.out().lines()).allMatch(each -> each.length() <= 80);
        assertThat(shell.out().lines()).noneMatch(each -> each.startsWith("2026"));
    }

    @Test
    void the_schema_of_records_is_printed() {
        assertThat(shell.run("schema", "audit-record")).isZero();
        assertThat(shell.json().path("$id").stringValue()).isEqualTo("urn:cx-maturity:audit-record:v1");
    }
}
