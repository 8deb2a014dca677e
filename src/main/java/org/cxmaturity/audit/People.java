package org.cxmaturity.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The people whom a ledger's records mean: each with a reference that nobody can trace back to the name without the salt. Where a name
 * and its salt are erased, the reference stays, and so does the chain. Written as a line of JSON for each person; a line that is
 * no person's is named, and stays as it is.
 */
public final class People {
    private static final String REFERENCE = "person:";
    private static final int HEX_DIGITS = 32;
    private static final int SALT_BYTES = 16;

    private final List<Line> lines;

    /** A line without its end: a person's, or one with which something is wrong. */
    private record Line(
            byte[] bytes, @Nullable Person person, @Nullable Problem problem) {
        static Line of(Person person) {
            ObjectNode line = JsonDocuments.object().put("ref", person.ref());
            if (person.name() != null) {
                line.put("salt", person.salt()).put("name", person.name());
            }
            return new Line(CanonicalJson.bytes(line), person, null);
        }

        boolean isKnown() {
            return person != null && person.name() != null;
        }

        Person known() {
            return Objects.requireNonNull(person);
        }
    }

    /** A person; name and salt are null once they were erased. */
    private record Person(
            String ref, @Nullable String salt, @Nullable String name) {}

    private People(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
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
     * The people of a file's content.
     *
     * @param place what the content is called, such as its file's path
     */
    public static People read(String place, byte[] content) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= content.length; at++) {
            if (at == content.length ? start < at : content[at] == '\n') {
                lines.add(line(place + ":" + (lines.size() + 1), Arrays.copyOfRange(content, start, at)));
                start = at + 1;
            }
        }
        return new People(lines);
    }

    private static Line line(String place, byte[] bytes) {
        Line line;
        try {
            JsonNode read = JsonDocuments.read(new String(bytes, StandardCharsets.UTF_8));
            line = Line.of(new Person(read.path("ref").stringValue(), text(read, "salt"), text(read, "name")));
        } catch (JacksonException e) {
            return unusable(bytes, place, "a line that is no person");
        }
        Person person = line.known();
        String salt = person.salt();
        String name = person.name();
        if (name != null && (salt == null || !person.ref().equals(reference(salt, name)))) {
            return unusable(bytes, place, "a name that does not give its reference");
        }
        // To the byte, or a name under a misspelt key would pass for one that was erased.
        return isReference(person.ref()) && Arrays.equals(line.bytes(), bytes)
                ? line
                : unusable(bytes, place, "a line that is no person");
    }

    private static Line unusable(byte[] bytes, String place, String found) {
        return new Line(bytes, null, new Problem(place, found, "a person as the product wrote it", null));
    }

    /** What is wrong with lines, each by its place. */
    public List<Problem> problems() {
        return lines.stream().map(Line::problem).flatMap(Stream::ofNullable).toList();
    }

    private Stream<Person> people() {
        return lines.stream().map(Line::person).flatMap(Stream::ofNullable);
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
        Optional<Person> known =
                people().filter(person -> name.equals(person.name())).findFirst();
        if (known.isPresent()) {
            return known.get().ref();
        }
        byte[] salt = salts.get();
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes, not " + salt.length);
        }
        String ref = REFERENCE + hmac(salt, name).substring(0, HEX_DIGITS);
        lines.add(Line.of(new Person(ref, HexFormat.of().formatHex(salt), name)));
        return ref;
    }

    /** The name behind a reference. */
    public Optional<String> name(String reference) {
        return people().filter(person -> person.ref().equals(reference))
                .map(person -> Optional.ofNullable(person.name()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is known of a reference. */
    public Standing standing(String reference) {
        if (name(reference).isPresent()) {
            return Standing.KNOWN;
        }
        return people().anyMatch(person -> person.ref().equals(reference)) ? Standing.ERASED : Standing.UNKNOWN;
    }

    /**
     * Erases a name however it is spelt ({@link NameSpelling}), and the salts without which its references can't be traced back.
     *
     * @param who the name or one of its references
     * @return the references; none where there is nothing to erase
     */
    public List<String> erase(String who) {
        NameSpelling wanted = new NameSpelling(name(who).orElse(who));
        List<String> erased = new ArrayList<>();
        lines.replaceAll(line -> {
            if (line.isKnown() && wanted.is(String.valueOf(line.known().name()))) {
                erased.add(line.known().ref());
                return Line.of(new Person(line.known().ref(), null, null));
            }
            return line;
        });
        return erased;
    }

    /** As they are written, a line for each person. */
    public byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        lines.forEach(line -> {
            content.writeBytes(line.bytes());
            content.write('\n');
        });
        return content.toByteArray();
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
