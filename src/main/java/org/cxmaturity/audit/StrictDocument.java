package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A JSON document of which nothing is passed over: what is made of it has to say the same again, key by key.
 *
 * @param file what problems call it
 */
record StrictDocument(String file, JsonNode tree) {
    /**
     * Reads a document.
     *
     * @param expected what it should be, such as {@code a proof}
     */
    static Result<StrictDocument> read(NamedContent file, String expected) {
        try {
            JsonNode tree = JsonDocuments.read(new String(file.bytes(), StandardCharsets.UTF_8));
            return Result.done(new StrictDocument(file.name(), tree));
        } catch (JacksonException notJson) {
            return Result.refused(
                    Fault.INPUT, new Problem(file.name(), "a document that is not JSON", expected + " in JSON", null));
        }
    }

    /** The form that it says it is of. */
    String schema() {
        return AuditRecord.text(tree, "schema");
    }

    /** What is made of it, unless it says anything else than that. */
    <T> Result<T> as(Function<JsonNode, T> of, Function<T, JsonNode> back) {
        T made = of.apply(tree);
        Optional<DocumentDifference> difference = DocumentDifference.between(tree, back.apply(made));
        return Result.unless(
                Fault.INPUT,
                difference
                        .map(each -> new Problem(
                                file + " " + each.path(), each.recorded(), "what " + schema() + " has there", null))
                        .stream()
                        .toList(),
                made);
    }
}
