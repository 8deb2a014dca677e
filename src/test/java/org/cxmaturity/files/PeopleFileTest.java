package org.cxmaturity.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.cxmaturity.audit.Ledgers;
import org.cxmaturity.audit.People;
import org.cxmaturity.audit.People.Standing;
import org.cxmaturity.audit.PeopleStore;
import org.cxmaturity.model.Problem;
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

    private List<String> erase(String who) {
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

        assertThat(erase("Ada Novák")).containsExactly(ada);

        assertThat(Files.readString(directory.resolve("ledger.jsonl.names")))
                .contains(ada)
                .doesNotContain("Ada");
        assertThat(people().standing(ada)).isEqualTo(Standing.ERASED);
        assertThat(people().standing(bo)).isEqualTo(Standing.KNOWN);
        assertThat(people().standing("person:" + "0".repeat(32))).isEqualTo(Standing.UNKNOWN);
        assertThat(erase("Ada Novák")).isEmpty();
        assertThat(reference(store(), "Ada Novák")).isNotEqualTo(ada);
        assertThat(erase(bo)).containsExactly(bo);
    }

    @Test
    void a_name_is_erased_in_every_spelling() throws IOException {
        List<String> spellings = List.of("Ada Novák", "ada NOVÁK", "Ada  Novák", "Ada Nova\u0301k", "Ada\u00A0Novák ");
        List<String> references =
                spellings.stream().map(each -> reference(store(), each)).toList();
        String other = reference(store(), "Ada Novákova");

        assertThat(erase("ada novák")).isEqualTo(references);

        assertThat(people().name(other)).contains("Ada Novákova");
        assertThat(Files.readAllLines(directory.resolve("ledger.jsonl.names")))
                .filteredOn(line -> line.contains("salt"))
                .singleElement()
                .asString()
                .contains(other);
    }

    @Test
    void a_line_that_is_no_persons_is_named_and_kept_and_the_others_are_read() throws IOException {
        String ada = reference(store(), "Ada Novák");
        String bo = reference(store(), "Bo Lind");
        Path file = directory.resolve("ledger.jsonl.names");
        String exchanged = Files.readString(file).replace("Bo Lind", "Mallory");
        byte[] noUtf8 = {'x', (byte) 0xFF, '\n'};
        Files.writeString(file, exchanged);
        Files.write(file, noUtf8, StandardOpenOption.APPEND);

        assertThat(people().problems())
                .map(Problem::toString)
                .containsExactly(
                        file
                                + ":2: found a name that does not give its reference; expected a person as the product wrote it",
                        file + ":3: found a line that is no person; expected a person as the product wrote it");
        assertThat(people().name(ada)).contains("Ada Novák");
        assertThat(people().standing(bo)).isEqualTo(Standing.UNKNOWN);
        assertThat(erase("Ada Novák")).containsExactly(ada);
        assertThat(Files.readAllBytes(file)).endsWith(noUtf8);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).contains("Mallory");
    }

    @Test
    void what_writers_left_is_removed_and_who_may_read_the_file_stays_as_it_is() throws IOException {
        reference(store(), "Ada Novák");
        Path file = directory.resolve("ledger.jsonl.names");
        Path left = Files.copy(file, directory.resolve("ledger.jsonl.names.4711-1.part"));
        Path others = Files.writeString(directory.resolve("ledger.jsonl.4711-1.part"), "of the ledger itself");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        erase("Ada Novák");

        assertThat(left).doesNotExist();
        assertThat(others).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
