package org.cxmaturity.json;

import java.time.Instant;
import java.util.List;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;

/** What a workspace keeps, for programs. */
public final class WorkspaceJson {
    private WorkspaceJson() {}

    /** Clients. */
    public static String clients(List<Client> clients) {
        return Json.document(json -> json.objects(clients, WorkspaceJson::client));
    }

    /** A client. */
    public static String client(Client client) {
        return Json.document(json -> json.object(() -> client(json, client)));
    }

    private static void client(Json json, Client client) {
        json.text("id", client.id().toString())
                .text("name", client.name())
                .text("since", client.since().toString())
                .text("archived", text(client.archived()));
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /** Versions of a profile, without their texts. */
    public static String versions(List<ProfileVersion> versions) {
        return Json.document(json -> json.objects(versions, (to, each) -> to.number("version", each.number())
                .text("by", each.by())
                .text("at", each.at().toString())
                .text("change", each.change())));
    }

    /** Assessments on record. */
    public static String assessments(List<AssessmentOnRecord> assessments) {
        return Json.document(json -> json.objects(assessments, WorkspaceJson::assessment));
    }

    /** An assessment on record. */
    public static String assessment(AssessmentOnRecord assessment) {
        return Json.document(json -> json.object(() -> assessment(json, assessment)));
    }

    private static void assessment(Json json, AssessmentOnRecord assessment) {
        json.text("id", assessment.id().toString())
                .text("client", assessment.client().toString())
                .number("version", assessment.version())
                .text("ruleBase", assessment.ruleBase())
                .number("record", assessment.record())
                .text("by", assessment.by())
                .text("asOf", assessment.asOf().toString())
                .text("at", assessment.at().toString())
                .text(
                        "next",
                        assessment.next() == null ? null : assessment.next().toString());
        json.objects("placements", assessment.stages(), (to, each) -> to.text("model", each.model())
                .text("modelName", each.modelName())
                .text("stage", each.stage())
                .text("name", each.name())
                .number("order", each.order())
                .number("of", each.of())
                .text("evidencedName", each.evidenced()));
    }

    /**
     * The rule base that everything is assessed under.
     *
     * @param id what it is called
     */
    public static String ruleBase(String id, RuleBaseId rules) {
        return Json.document(json -> json.object(
                () -> json.text("id", id).text("version", rules.version()).text("digest", rules.digest())));
    }
}
