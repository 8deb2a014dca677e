package org.cxmaturity.service.audit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.json.ProfileSchema;

/** The public schema of a ledger's lines, with those of profiles and assessments that it refers to. */
final class RecordSchema {
    private RecordSchema() {}

    static List<String> errors(String line) throws IOException {
        Map<String, String> schemas = new HashMap<>();
        schemas.put("urn:cx-maturity:profile:v1", ProfileSchema.text());
        for (String name : List.of("assessment", "audit-record")) {
            schemas.put("urn:cx-maturity:" + name + ":v1", text(name));
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
        Schema schema = registry.getSchema(SchemaLocation.of("urn:cx-maturity:audit-record:v1#/$defs/line"));
        return schema.validate(line, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = RecordSchema.class.getResourceAsStream("/schemas/" + name + "-v1.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
