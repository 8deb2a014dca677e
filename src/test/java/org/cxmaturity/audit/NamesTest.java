package org.cxmaturity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import org.cxmaturity.audit.Names.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People's names stand beside the ledger, and can be erased without touching it. */
class NamesTest {
    @TempDir
    private Path directory;

    private final Random chance = new Random(5);
    private final Supplier<byte[]> salts = () -> {
        byte[] salt = new byte[16];
        chance.nextBytes(salt);
        return salt;
    };

    private Ledger ledger() throws IOException {
        return Ledger.at(directory.resolve("ledger.jsonl"));
    }

    @Test
    void a_person_has_one_reference_which_does_not_hold_the_name() throws IOException {
        String first = Names.of(ledger()).reference("Ada Novák", salts);
        String again = Names.of(ledger()).reference("Ada Novák", salts);
        String other = Names.of(ledger()).reference("Bo Lind", salts);

        assertThat(first).matches("person:[0-9a-f]{32}").isEqualTo(again).isNotEqualTo(other);
        assertThat(Names.isReference(first)).isTrue();
        assertThat(Names.isReference("person: Ada")).isFalse();
        assertThat(Names.of(ledger()).name(first)).contains("Ada Novák");
        assertThat(Names.of(ledger()).all()).containsExactly("Ada Novák", "Bo Lind");
    }

    @Test
    void the_same_name_beside_another_ledger_has_another_reference() throws IOException {
        String here = Names.of(ledger()).reference("Ada Novák", salts);
        String there = Names.of(Ledger.at(directory.resolve("other.jsonl"))).reference("Ada Novák", salts);

        assertThat(here).isNotEqualTo(there);
    }

    @Test
    void an_erased_name_is_nowhere_and_its_reference_stays() throws IOException {
        String ada = Names.of(ledger()).reference("Ada Novák", salts);
        String bo = Names.of(ledger()).reference("Bo Lind", salts);

        assertThat(Names.of(ledger()).erase("Ada Novák")).contains(ada);

        assertThat(Files.readString(directory.resolve("ledger.jsonl.names")))
                .contains(ada)
                .doesNotContain("Ada");
        assertThat(Names.of(ledger()).standing(ada)).isEqualTo(Standing.ERASED);
        assertThat(Names.of(ledger()).standing(bo)).isEqualTo(Standing.KNOWN);
        assertThat(Names.of(ledger()).standing("person:" + "0".repeat(32))).isEqualTo(Standing.UNKNOWN);
        assertThat(Names.of(ledger()).erase("Ada Novák")).isEmpty();
        assertThat(Names.of(ledger()).reference("Ada Novák", salts)).isNotEqualTo(ada);
        assertThat(Names.of(ledger()).erase(bo)).contains(bo);
    }

    @Test
    void a_name_that_was_exchanged_is_refused_with_its_line() throws IOException {
        Names.of(ledger()).reference("Ada Novák", salts);
        Names.of(ledger()).reference("Bo Lind", salts);
        Path file = ledger().beside(".names");
        Files.writeString(file, Files.readString(file).replace("Bo Lind", "Mallory"));

        assertThatThrownBy(() -> Names.of(ledger()))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(".names:2")
                .hasMessageContaining("a name that does not give its reference");
    }
}
