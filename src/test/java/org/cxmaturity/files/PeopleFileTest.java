package org.cxmaturity.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.cxmaturity.audit.Ledgers;
import org.cxmaturity.audit.People;
import org.cxmaturity.audit.People.Standing;
import org.cxmaturity.audit.PeopleStore;
import org.cxmaturity.model.Result;
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

    private PeopleStore store() {
        return Ledgers.at(directory.resolve("ledger.jsonl")).people();
    }

    private People people() {
        return store().people().orElseThrow();
    }

    private String reference(PeopleStore store, String name) {
        return store.change(people -> Result.done(people.reference(name, salts)))
                .orElseThrow();
    }

    private Optional<String> erase(String who) {
        return store().change(people -> Result.done(people.erase(who))).orElseThrow();
    }

    @Test
    void a_person_has_one_reference_which_does_not_hold_the_name() throws IOException {
        String first = reference(store(), "Ada Novák");
        String again = reference(store(), "Ada Novák");
        String other = reference(store(), "Bo Lind");

        assertThat(first).matches("person:[0-9a-f]{32}").isEqualTo(again).isNotEqualTo(other);
        assertThat(People.isReference(first)).isTrue();
        assertThat(People.isReference("person: Ada")).isFalse();
        assertThat(people().name(first)).contains("Ada Novák");
        assertThat(people().name(other)).contains("Bo Lind");
    }

    @Test
    void the_same_name_beside_another_ledger_has_another_reference() throws IOException {
        String here = reference(store(), "Ada Novák");
        String there = reference(Ledgers.at(directory.resolve("other.jsonl")).people(), "Ada Novák");

        assertThat(here).isNotEqualTo(there);
    }

    @Test
    void an_erased_name_is_nowhere_and_its_reference_stays() throws IOException {
        String ada = reference(store(), "Ada Novák");
        String bo = reference(store(), "Bo Lind");

        assertThat(erase("Ada Novák")).contains(ada);

        assertThat(Files.readString(directory.resolve("ledger.jsonl.names")))
                .contains(ada)
                .doesNotContain("Ada");
        assertThat(people().standing(ada)).isEqualTo(Standing.ERASED);
        assertThat(people().standing(bo)).isEqualTo(Standing.KNOWN);
        assertThat(people().standing("person:" + "0".repeat(32))).isEqualTo(Standing.UNKNOWN);
        assertThat(erase("Ada Novák")).isEmpty();
        assertThat(reference(store(), "Ada Novák")).isNotEqualTo(ada);
        assertThat(erase(bo)).contains(bo);
    }

    @Test
    void a_name_that_was_exchanged_is_refused_with_its_line() throws IOException {
        reference(store(), "Ada Novák");
        reference(store(), "Bo Lind");
        Path file = directory.resolve("ledger.jsonl.names");
        Files.writeString(file, Files.readString(file).replace("Bo Lind", "Mallory"));

        assertThat(store().people().problems())
                .hasSize(1)
                .first()
                .hasToString(
                        file + ":2: found a name that does not give its reference; expected a file that can be used");
    }
}
