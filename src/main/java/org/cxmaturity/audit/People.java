package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The people whom a ledger's records mean: each with a reference that nobody can trace back to the name without the salt. Where a name
 * and its salt are erased, the reference stays, and so does the chain. Written as a line of JSON for each person.
 */
public final class People {
    private static final String REFERENCE = "person:";
    private static final int HEX_DIGITS = 32;
    private static final int SALT_BYTES = 16;

    private final List<Person> people;

    /** A person; name and salt are null once they were erased. */
    private record Person(
            String ref, @Nullable String salt, @Nullable String name) {}

    private People(List<Person> people) {
        this.people = new ArrayList<>(people);
    }

    /** What is known of a reference. */
    public enum Standing {
        /** The name is known. */
        KNOWN,
        /** The name was erased. */
        ERASED,
        /** The reference is not known. */
        UNKNOWN
    }

    /**
     * The people of lines; refused where a line is no person's, or gives a name that is not the one its reference was made of.
     *
     * @param place what the lines are called, such as their file's path
     */
    public static Result<People> read(String place, List<String> lines) {
        List<Result<Person>> read = new ArrayList<>();
        for (String line : lines) {
            read.add(person(place + ":" + (read.size() + 1), line));
        }
        return Result.all(read.stream()).map(People::new);
    }

    /** The person of a line; a name that does not give its reference was put there by somebody else. */
    private static Result<Person> person(String place, String line) {
        Person person;
        try {
            JsonNode read = JsonDocuments.read(line);
            person = new Person(read.path("ref").stringValue(), text(read, "salt"), text(read, "name"));
        } catch (JacksonException e) {
            return unusable(place, "a line that is no person");
        }
        String salt = person.salt();
        String name = person.name();
        return name != null && (salt == null || !person.ref().equals(reference(salt, name)))
                ? unusable(place, "a name that does not give its reference")
                : Result.done(person);
    }

    private static Result<Person> unusable(String place, String found) {
        return Result.refused(Fault.INPUT, new Problem(place, found, "a file that can be used", null));
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
     * The reference of a name, which is made where the name has none.
     *
     * @param salts gives 16 bytes of chance each time
     */
    public String reference(String name, Supplier<byte[]> salts) {
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

    /**
     * Erases a name, and the salt without which its reference can't be traced back.
     *
     * @param who the name or its reference
     * @return the reference; empty where there is nothing to erase
     */
    public Optional<String> erase(String who) {
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            if (person.name() != null && (who.equals(person.name()) || who.equals(person.ref()))) {
                people.set(i, new Person(person.ref(), null, null));
                return Optional.of(person.ref());
            }
        }
        return Optional.empty();
    }

    /** As they are written, a line for each person. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Person person : people) {
            ObjectNode line = JsonDocuments.object().put("ref", person.ref());
            if (person.name() != null) {
                line.put("salt", person.salt()).put("name", person.name());
            }
            text.append(CanonicalJson.text(line)).append('\n');
        }
        return text.toString();
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
