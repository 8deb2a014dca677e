package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.model.Assessment.Ahead;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.Evidenced;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.Assessment.HangingAdvice;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.StagesNarrowed;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.RowRef;

/** What is found and asked of the uneven retailer. */
final class RetailerFindings {
    private RetailerFindings() {}

    static List<DimensionScore> dimensions() {
        return List.of(
                Samples.dimension("feedback", "Feedback", "1.8", "0.90"),
                Samples.dimension("data", "Data", "0.6", "1.00"),
                Samples.dimension("technology", "Technology", "2.3", "0.75"),
                Samples.dimension("people", "People", "0.0", "0.00"),
                Samples.dimension("channels", "Channels", "3.1", "1.00"));
    }

    /** Less is evidenced than the first stage asks. */
    static Evidenced evidenced() {
        return new Evidenced(
                "initiate",
                false,
                List.of(
                        missing("channels.e-mail", "initiate", 2, "Plan of campaigns, last results"),
                        missing("technology.crm", "radiate", 2, "Screens, and share of contacts in it")));
    }

    /** All but the top stage is evidenced. */
    static Evidenced almost() {
        return new Evidenced(
                "established", true, List.of(missing("feedback.collection", "optimised", 4, "Collection plan")));
    }

    private static MissingEvidence missing(String capability, String stage, int required, String expected) {
        return new MissingEvidence(
                capability, stage, required, 0, expected, new RowRef("stage-criteria", "JRN-INITIATE-02"));
    }

    static List<Enquiry> questions() {
        return List.of(
                new Enquiry(
                        "people.training",
                        false,
                        List.of("four-stage"),
                        new StagesNarrowed(1, 2),
                        HangingAdvice.NONE,
                        "Which share of staff has been trained in empathy, communication and problem solving in"
                                + " the last twelve months?"),
                new Enquiry(
                        "measurement.kpis-tracked",
                        true,
                        List.of("journey", "four-stage"),
                        new StagesNarrowed(0, 0),
                        new HangingAdvice(List.of("journey"), List.of(), List.of(), List.of()),
                        "What evidence is there that NPS, CSAT or CES are tracked?"));
    }

    /** A finding of every kind. */
    static List<Finding> all() {
        return List.of(
                finding(
                        "s1",
                        FindingKind.STRENGTH,
                        "Channels: content is shared and consistent on five of six channels."),
                finding(
                        "w1",
                        FindingKind.WEAKNESS,
                        "Data: no hub joins online and offline data, so a customer who buys in the shop is a stranger on"
                                + " the website."),
                finding("w2", FindingKind.WEAKNESS, "Feedback: answers reach customers only sometimes."),
                finding("o1", FindingKind.OBSTACLE, "Readiness for change is LOW: leadership and change come first."),
                finding(
                        "c1",
                        FindingKind.CONTRADICTION,
                        "One view of the customer: the answers say 3 mostly, the systems show 0 absent."),
                finding(
                        "p1",
                        FindingKind.PERCEPTION_GAP,
                        "Commitment of leaders: marketing sees 3 mostly, operations 1 ad hoc."),
                finding(
                        "i1",
                        FindingKind.INFERRED,
                        "A data silo between marketing and customer service: no customer data of both reaches a common"
                                + " source."));
    }

    private static Finding finding(String id, FindingKind kind, String text) {
        return new Finding(id, kind, null, text, List.of("dataSources#crm", "disagreements#DIS-02"));
    }

    /** A criterion of the stage Nurture that is met already. */
    static Ahead ahead(String capability, String row) {
        return new Ahead(capability, "nurture", RowRef.parse("stage-criteria#" + row));
    }

    static List<Firing> firings() {
        return List.of(new Firing(
                "A feedback process gives a capability the level its scoring row states",
                "CXM-FBK-001",
                "feedback-scoring#FBS-07",
                List.of("feedbackProcesses#post-purchase-survey"),
                List.of("capability-evidence#feedback.collection/3")));
    }
}
