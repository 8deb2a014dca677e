package org.cxmaturity.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cxmaturity.json.ProfileSchema;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What there is to ask, for programs and for people; it needs no token. */
@RestController
final class DescriptionEndpoints {
    /** The page draws with styles that it makes as it goes; it loads nothing from elsewhere, and speaks with this server alone. */
    private static final String PAGE_CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none';"
                    + " form-action 'self'";

    private static final String DESCRIPTION = "/api/openapi.yaml";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> yaml() throws IOException {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml"))
                .body(YAMLMapper.shared().writeValueAsBytes(whole()));
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> json() throws IOException {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(whole()));
    }

    /** The description with the schemas of the public formats in it. */
    static JsonNode whole() throws IOException {
        return WholeDescription.of(YAMLMapper.shared().readTree(resource(DESCRIPTION)), name -> {
            try {
                return JSON.readTree(schema(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A public format's schema, by the name that the command line has for it. */
    @GetMapping("/api/v1/schemas/{name}")
    ResponseEntity<byte[]> schemaOf(@PathVariable String name) throws IOException {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw ApiRefusal.notThere();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "schema+json"))
                .body(schema(name));
    }

    private static byte[] schema(String name) throws IOException {
        return name.equals("profile")
                ? ProfileSchema.text().getBytes(StandardCharsets.UTF_8)
                : resource("/schemas/" + name + "-v1.schema.json");
    }

    @GetMapping("/api/")
    ResponseEntity<byte[]> page() throws IOException {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", PAGE_CONTENT)
                .body(resource("/api/page/index.html"));
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = DescriptionEndpoints.class.getResourceAsStream(path)) {
            if (in == null) {
                throw ApiRefusal.notThere();
            }
            return in.readAllBytes();
        }
    }
}
