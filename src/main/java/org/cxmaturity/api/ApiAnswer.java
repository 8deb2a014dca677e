package org.cxmaturity.api;

import java.nio.charset.StandardCharsets;
import org.cxmaturity.model.Result;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers to programs. */
final class ApiAnswer {
    /** The header that names the rule base that an answer rests on, by digest. */
    static final String RULE_BASE = "Rule-Base";

    private ApiAnswer() {}

    /** A JSON document. */
    static ResponseEntity<byte[]> json(String document) {
        return json(ResponseEntity.ok(), document);
    }

    /** A JSON document that rests on rules. */
    static ResponseEntity<byte[]> json(String document, String ruleBase) {
        return json(ResponseEntity.ok().header(RULE_BASE, ruleBase), document);
    }

    /** A JSON document beside what was said already. */
    static ResponseEntity<byte[]> json(ResponseEntity.BodyBuilder answer, String document) {
        return answer.contentType(MediaType.APPLICATION_JSON).body(document.getBytes(StandardCharsets.UTF_8));
    }

    /** What was done; what was refused is told as a problem. */
    static <T> T of(Result<T> result) {
        return result.either(done -> done, refused -> {
            throw ApiRefusal.of(refused);
        });
    }
}
