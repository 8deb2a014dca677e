package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of requests, each within bounds. */
final class Bodies {
    /** How many bytes a body has at most. */
    static final int MOST = 5_000_000;

    /** How much more is read of one that is too long, so that its sender gets to hear of it. */
    private static final int DRAINED = 20_000_000;

    private static final Set<String> YAML = Set.of("application/yaml", "application/x-yaml", "text/yaml");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Bodies() {}

    /** All of it. */
    static byte[] bytes(HttpServletRequest request) throws IOException {
        InputStream in = request.getInputStream();
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length <= MOST) {
            return bytes;
        }
        in.skip(DRAINED);
        throw new ApiRefusal(HttpStatus.CONTENT_TOO_LARGE, "A body has at most " + MOST + " bytes.");
    }

    /** A JSON object; an empty one where there is no body. */
    static JsonNode object(HttpServletRequest request, byte[] body) {
        if (body.length == 0) {
            return JSON.createObjectNode();
        }
        if (!isJson(request)) {
            throw unsupported(List.of(MediaType.APPLICATION_JSON_VALUE));
        }
        try {
            JsonNode read = JSON.readTree(body);
            if (read.isObject()) {
                return read;
            }
            throw broken("the body", "something else", "a JSON object");
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? "the body"
                    : "the body, line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw broken(place, e.getOriginalMessage().lines().findFirst().orElse(""), "JSON");
        }
    }

    private static ApiRefusal broken(String place, String found, String expected) {
        return new ApiRefusal(
                HttpStatus.BAD_REQUEST,
                "The body is not what it says it is.",
                List.of(new Problem(place, found, expected, null)),
                Map.of());
    }

    /** A profile, in YAML or JSON, named by which it is. */
    static NamedContent profile(HttpServletRequest request, byte[] body) {
        if (isJson(request)) {
            return new NamedContent("profile.json", body);
        }
        if (YAML.contains(type(request))) {
            return new NamedContent("profile.yaml", body);
        }
        throw unsupported(List.of("application/yaml", MediaType.APPLICATION_JSON_VALUE));
    }

    static boolean isJson(HttpServletRequest request) {
        return type(request).equals(MediaType.APPLICATION_JSON_VALUE);
    }

    private static String type(HttpServletRequest request) {
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            return type.getType() + "/" + type.getSubtype();
        } catch (InvalidMediaTypeException e) {
            return "";
        }
    }

    private static ApiRefusal unsupported(List<String> types) {
        String names = String.join(" or ", types);
        return new ApiRefusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Expected a body whose Content-Type is " + names + ".",
                List.of(),
                Map.of(HttpHeaders.ACCEPT, String.join(", ", types)));
    }
}
