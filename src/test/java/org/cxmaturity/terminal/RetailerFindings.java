package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.model.Assessment.Ahead;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.RowRef;

/** What is found and asked of the uneven retailer. */
final class RetailerFindings {
    private RetailerFindings() {}

    static List<Enquiry> questions() {
        return List.of(
                new Enquiry(
                        "people.training", false,
                        List.of("four-stage"),
                        "Which share of staff has been trained in empathy, communication and problem solving in"
                                + " the last twelve months?"),
                new Enquiry(
                        "measurement.kpis-tracked", true,
                        List.of("journey", "four-stage"),
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
