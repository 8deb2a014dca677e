package org.cxmaturity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import org.cxmaturity.audit.PeopleFile.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People's names stand beside the ledger, and can be erased without touching it. */
class PeopleFileTest {
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
        String first = PeopleFile.of(ledger()).reference("Ada Novák", salts);
        String again = PeopleFile.of(ledger()).reference("Ada Novák", salts);
        String other = PeopleFile.of(ledger()).reference("Bo Lind", salts);

        assertThat(first).matches("person:[0-9a-f]{32}").isEqualTo(again).isNotEqualTo(other);
        assertThat(PeopleFile.isReference(first)).isTrue();
        assertThat(PeopleFile.isReference("person: Ada")).isFalse();
        assertThat(PeopleFile.of(ledger()).name(first)).contains("Ada Novák");
        assertThat(PeopleFile.of(ledger()).all()).containsExactly("Ada Novák", "Bo Lind");
    }

    @Test
    void the_same_name_beside_another_ledger_has_another_reference() throws IOException {
        String here = PeopleFile.of(ledger()).reference("Ada Novák", salts);
        String there =
                PeopleFile.of(Ledger.at(directory.resolve("other.jsonl"))).reference("Ada Novák", salts);

        assertThat(here).isNotEqualTo(there);
    }

    @Test
    void an_erased_name_is_nowhere_and_its_reference_stays() throws IOException {
        String ada = PeopleFile.of(ledger()).reference("Ada Novák", salts);
        String bo = PeopleFile.of(ledger()).reference("Bo Lind", salts);

        assertThat(PeopleFile.of(ledger()).erase("Ada Novák")).contains(ada);

        assertThat(Files.readString(directory.resolve("ledger.jsonl.names")))
                .contains(ada)
                .doesNotContain("Ada");
        assertThat(PeopleFile.of(ledger()).standing(ada)).isEqualTo(Standing.ERASED);
        assertThat(PeopleFile.of(ledger()).standing(bo)).isEqualTo(Standing.KNOWN);
        assertThat(PeopleFile.of(ledger()).standing("person:" + "0".repeat(32))).isEqualTo(Standing.UNKNOWN);
        assertThat(PeopleFile.of(ledger()).erase("Ada Novák")).isEmpty();
        assertThat(PeopleFile.of(ledger()).reference("Ada Novák", salts)).isNotEqualTo(ada);
        assertThat(PeopleFile.of(ledger()).erase(bo)).contains(bo);
    }

    @Test
    void a_name_that_was_exchanged_is_refused_with_its_line() throws IOException {
        PeopleFile.of(ledger()).reference("Ada Novák", salts);
        PeopleFile.of(ledger()).reference("Bo Lind", salts);
        Path file = ledger().beside(".names");
        Files.writeString(file, Files.readString(file).replace("Bo Lind", "Mallory"));

        assertThatThrownBy(() -> PeopleFile.of(ledger()))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(".names:2")
                .hasMessageContaining("a name that does not give its reference");
    }
}
