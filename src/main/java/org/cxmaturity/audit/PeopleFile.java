package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The people whom a ledger's records mean, in a file of its own, {@code <ledger>.names}: one line a person, with a reference that
 * nobody can trace back to the name without the salt. Where a name and its salt are erased, the reference stays, and so does
 * the chain. To be used while nobody else writes to the ledger.
 */
public final class PeopleFile {
    private static final String REFERENCE = "person:";
    private static final int HEX_DIGITS = 32;
    private static final int SALT_BYTES = 16;

    private final Path file;
    private final List<Person> people;

    /** A person; name and salt are null once they were erased. */
    private record Person(
            String ref, @Nullable String salt, @Nullable String name) {}

    private PeopleFile(Path file, List<Person> people) {
        this.file = file;
        this.people = people;
    }

    /** What is known of a reference. */
    public enum Standing {
        /** The file gives the name. */
        KNOWN,
        /** The name was erased. */
        ERASED,
        /** The file does not know the reference. */
        UNKNOWN
    }

    /** Reads the names beside a ledger; none where there is no such file. */
    public static PeopleFile of(Ledger ledger) throws IOException {
        Path file = ledger.beside(".names");
        List<Person> people = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                people.add(person(file + ":" + (people.size() + 1), line));
            }
        }
        return new PeopleFile(file, people);
    }

    /** The person of a line; a name that does not give its reference was put there by somebody else. */
    private static Person person(String place, String line) throws IOException {
        Person person;
        try {
            JsonNode read = Documents.read(line);
            person = new Person(read.path("ref").stringValue(), text(read, "salt"), text(read, "name"));
        } catch (JacksonException e) {
            throw new FileSystemException(place, null, "a line that is no person");
        }
        String salt = person.salt();
        String name = person.name();
        if (name != null && (salt == null || !person.ref().equals(reference(salt, name)))) {
            throw new FileSystemException(place, null, "a name that does not give its reference");
        }
        return person;
    }

    private static String reference(String salt, String name) {
        try {
            return REFERENCE + hmac(HexFormat.of().parseHex(salt), name).substring(0, HEX_DIGITS);
        } catch (IllegalArgumentException noSalt) {
            return "";
        }
    }

    private static @Nullable String text(JsonNode read, String key) {
        return read.has(key) ? read.path(key).stringValue() : null;
    }

    /** Whether a text is a reference and not a name. */
    public static boolean isReference(String text) {
        return text.matches(REFERENCE + "[0-9a-f]{" + HEX_DIGITS + "}");
    }

    /**
     * The reference of a name; one that is new to the file is on the disk when this returns.
     *
     * @param salts gives 16 bytes of chance each time
     */
    public String reference(String name, Supplier<byte[]> salts) throws IOException {
        for (Person person : people) {
            if (name.equals(person.name())) {
                return person.ref();
            }
        }
        byte[] salt = salts.get();
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes, not " + salt.length);
        }
        String ref = REFERENCE + hmac(salt, name).substring(0, HEX_DIGITS);
        people.add(new Person(ref, HexFormat.of().formatHex(salt), name));
        write();
        return ref;
    }

    /** The name behind a reference. */
    public Optional<String> name(String reference) {
        return people.stream()
                .filter(person -> person.ref().equals(reference))
                .map(person -> Optional.ofNullable(person.name()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is known of a reference. */
    public Standing standing(String reference) {
        if (name(reference).isPresent()) {
            return Standing.KNOWN;
        }
        return people.stream().anyMatch(person -> person.ref().equals(reference)) ? Standing.ERASED : Standing.UNKNOWN;
    }

    /** All names, in the order in which they came. */
    public List<String> all() {
        return people.stream()
                .map(person -> Optional.ofNullable(person.name()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Erases a name, and the salt without which its reference can't be traced back.
     *
     * @param who the name or its reference
     * @return the reference; empty where there is nothing to erase
     */
    public Optional<String> erase(String who) throws IOException {
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            if (person.name() != null && (who.equals(person.name()) || who.equals(person.ref()))) {
                people.set(i, new Person(person.ref(), null, null));
                write();
                return Optional.of(person.ref());
            }
        }
        return Optional.empty();
    }

    private void write() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Person person : people) {
            ObjectNode line = Documents.object().put("ref", person.ref());
            if (person.name() != null) {
                line.put("salt", person.salt()).put("name", person.name());
            }
            text.append(CanonicalJson.text(line)).append('\n');
        }
        Durable.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hmac(byte[] salt, String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
