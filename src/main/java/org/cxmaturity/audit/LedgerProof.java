package org.cxmaturity.audit;

import java.util.List;
import java.util.function.Function;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import tools.jackson.databind.JsonNode;

/** Something shown of a ledger to somebody who knows a root of it and none of its records. */
public sealed interface LedgerProof permits InclusionProof, ConsistencyProof {
    /** The ledgers of which it speaks, the earlier first. Whoever trusts the proof has to know these roots from elsewhere. */
    List<TreeRoot> roots();

    /** Whether its path leads to its roots. */
    boolean holds();

    /** The document that is handed over. */
    String document();

    /** The proof that a document holds. */
    static Result<LedgerProof> read(NamedContent file) {
        return StrictDocument.read(file, "a proof").then(document -> switch (document.schema()) {
            case InclusionProof.SCHEMA ->
                document.as(InclusionProof::of, InclusionProof::json).map(Function.identity());
            case ConsistencyProof.SCHEMA ->
                document.as(ConsistencyProof::of, ConsistencyProof::json).map(Function.identity());
            default ->
                Result.refused(
                        Fault.INPUT,
                        new Problem(
                                file.name() + " schema",
                                '"' + document.schema() + '"',
                                InclusionProof.SCHEMA + " or " + ConsistencyProof.SCHEMA,
                                null));
        });
    }

    /** Hashes as documents list them; a text that is none becomes {@link Hash#NONE}, which reads otherwise. */
    static List<Hash> hashes(JsonNode list) {
        return list.valueStream().map(LedgerProof::hash).toList();
    }

    /** The same of one. */
    static Hash hash(JsonNode text) {
        return Hash.read(text.asString("")).orElse(Hash.NONE);
    }
}
