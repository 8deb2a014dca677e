package org.cxmaturity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.cxmaturity.audit.CanonicalScan.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The one pass over bytes says the same of them as the library that writes the form, of documents whole and damaged. */
class CanonicalScanTest {
    private static final List<String> DOCUMENTS = List.of(
            "{\"a\":[1,-1,0,1.5,1e-7,1e+21,333333333.3333333,123456789012345680],\"b\":{\"c\":null,\"d\":[true,false]}}",
            "{\"\":\"\",\"\\n\":\"\\b\\t\\n\\f\\r\\\"\\\\\\u0000\\u001f/\",\"é\":\"€ 客户 😀\",\"😀\":1,\"\uE000\":2}",
            "{\"assessment\":{\"trace\":[[],{},[[]]]},\"schema\":\"x\"}",
            "{}");

    private static boolean scanned(byte[] bytes) {
        return CanonicalScan.members(bytes, 0, bytes.length).isPresent();
    }

    /** By the library that writes the form: read, written again, and the same bytes. */
    private static boolean isCanonical(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        try {
            JsonNode read = JsonDocuments.read(text);
            return read.isObject() && Arrays.equals(CanonicalJson.bytes(read), bytes);
        } catch (JacksonException | IllegalArgumentException | UncheckedIOException e) {
            return false;
        }
    }

    @Test
    void canonical_documents_are_taken() {
        for (String document : DOCUMENTS) {
            assertThat(isCanonical(document.getBytes(UTF_8))).as(document).isTrue();
            assertThat(scanned(document.getBytes(UTF_8))).as(document).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1}",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":01}",
                "{\"a\":-0}",
                "{\"a\":1.0}",
                "{\"a\":1e5}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\u000a\"}",
                "{\"a\":\"\\u001F\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":[1,]}",
                "[1]",
                "1",
                "",
                "{\"a\":1}{}",
                "{\"a\":1} ",
                "{\"a\":nul}",
                "{\"a\":\"x}",
                "{\"a\"",
                "{\"\uE000\":1,\"😀\":2}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":NaN}",
                "{\"a\":12345678901234567890}"
            })
    void what_is_written_otherwise_is_not_taken(String document) {
        assertThat(isCanonical(document.getBytes(UTF_8))).isFalse();
        assertThat(scanned(document.getBytes(UTF_8))).isFalse();
    }

    @Test
    void it_says_what_the_library_says_of_damaged_documents() {
        Random chance = new Random(8785);
        int taken = 0;
        for (int i = 0; i < 40_000; i++) {
            byte[] damaged = DOCUMENTS.get(i % DOCUMENTS.size()).getBytes(UTF_8);
            damaged[chance.nextInt(damaged.length)] = chance.nextBoolean()
                    ? (byte) chance.nextInt(256)
                    : (byte) "0123456789eE+-.\"\\,:[]{} ".charAt(chance.nextInt(24));
            boolean canonical = isCanonical(damaged);

            assertThat(scanned(damaged)).as(new String(damaged, UTF_8)).isEqualTo(canonical);
            taken += canonical ? 1 : 0;
        }
        assertThat(taken).as("some damages leave another canonical document").isGreaterThan(1_000);
    }

    @Test
    void every_example_s_document_is_taken_in_canonical_form_alone() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/schemas"))) {
            for (Path file : files.toList()) {
                byte[] canonical = CanonicalJson.bytes(JsonDocuments.read(Files.readString(file)));

                assertThat(scanned(canonical)).as(file.toString()).isTrue();
                assertThat(scanned(Files.readAllBytes(file)))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void an_objects_own_members_are_found_and_not_those_inside() {
        byte[] bytes = "xx{\"a\":{\"schema\":1},\"schema\":\"v1\"}yy".getBytes(UTF_8);

        Map<String, Span> members =
                CanonicalScan.members(bytes, 2, bytes.length - 2).orElseThrow();

        assertThat(members.keySet()).containsExactlyInAnyOrder("a", "schema");
        Span schema = Objects.requireNonNull(members.get("schema"));
        assertThat(new String(bytes, schema.from(), schema.to() - schema.from(), UTF_8))
                .isEqualTo("\"v1\"");
    }

    @Test
    void a_document_deeper_than_any_reader_goes_is_no_record() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(scanned(deep.getBytes(UTF_8))).isFalse();
    }
}
