package org.cxmaturity.terminal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Ahead;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Completion;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Assessment.Evidenced;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Phase;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Range;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.LevelNames;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.rulebase.Shipped;
import org.jspecify.annotations.Nullable;

/** Assessments written by hand: an uneven retailer, a newcomer of whom little is known, and one that has arrived. */
public final class Samples {
    private static final Phase ATTRACT =
            new Phase("attract", "Attract", "Build relationships with potential customers.");
    private static final RuleBaseId RULES = new RuleBaseId("1.0.0", "sha256:9f2c4b7a10de55c3a8e0");
    private static final List<Stage> JOURNEY = List.of(
            new Stage("initiate", "Initiate"),
            new Stage("radiate", "Radiate"),
            new Stage("align", "Align"),
            new Stage("optimise", "Optimise"),
            new Stage("nurture", "Nurture"),
            new Stage("engage", "Engage"),
            new Stage("lifetime-customers", "Lifetime customers"));
    private static final List<Stage> FOUR = List.of(
            new Stage("initial", "Initial"),
            new Stage("developing", "Developing"),
            new Stage("established", "Established"),
            new Stage("optimised", "Optimised"));

    private Samples() {}

    /** Uneven strength, a range, all kinds of findings, more actions than are shown. */
    public static Assessment retailer() {
        return new Assessment(
                organisation("high-street-retailer", "High Street Retailer", "RETAIL", 850, "GB"),
                LocalDate.of(2026, 10, 1),
                RULES,
                List.of(retailerJourney(), retailerFourStage()),
                RetailerFindings.dimensions(),
                retailerCapabilities(),
                RetailerFindings.all(),
                SampleActions.retailerActions(),
                RetailerFindings.questions(),
                RetailerFindings.firings(),
                LEVELS);
    }

    private static Placement retailerJourney() {
        return new Placement(
                "journey",
                "Digital customer journey",
                "How mature the digital customer experience is.",
                "radiate",
                "Radiate",
                2,
                JOURNEY,
                ATTRACT,
                true,
                RetailerFindings.evidenced(),
                new Completion(4, 5),
                new Range("initiate", "optimise"),
                1,
                new Next(
                        "align",
                        "Align",
                        List.of(
                                missing("leadership.digital-alignment", 3, 1, true, "JRN-ALIGN-01"),
                                missing("measurement.kpis-tracked", 2, null, true, "JRN-ALIGN-03"),
                                missing("leadership.commitment", 2, 1, false, "JRN-ALIGN-05"))),
                List.of(
                        RetailerFindings.ahead("technology.crm", "JRN-NURTURE-01"),
                        new Ahead("feedback.insight-use", "optimise", RowRef.parse("stage-criteria#JRN-OPTIMISE-03")),
                        RetailerFindings.ahead("personalisation.segmentation", "JRN-NURTURE-03")),
                null,
                List.of());
    }

    private static Placement retailerFourStage() {
        return new Placement(
                "four-stage",
                "Four stages of customer experience",
                "How far customer experience is part of how the organisation works.",
                "developing",
                "Developing",
                2,
                FOUR,
                null,
                true,
                new Evidenced("developing", true, List.of()),
                new Completion(4, 4),
                new Range("developing", "developing"),
                0,
                new Next(
                        "established",
                        "Established",
                        List.of(missing("people.training", 3, null, true, "FOUR-EST-06"))),
                List.of(),
                null,
                List.of());
    }

    private static Missing missing(
            String capability, int required, @Nullable Integer actual, boolean essential, String row) {
        return new Missing(
                capability,
                required,
                actual,
                essential,
                null,
                new RowRef("stage-criteria", row),
                "The stage is defined by it.");
    }

    static DimensionScore dimension(String id, String name, String score, String coverage) {
        return new DimensionScore(id, name, null, new BigDecimal(score), new BigDecimal(4), new BigDecimal(coverage));
    }

    private static List<CapabilityResult> retailerCapabilities() {
        return List.of(
                new CapabilityResult(
                        "feedback.collection",
                        "Collecting feedback regularly",
                        3,
                        3,
                        Basis.FACTS,
                        true,
                        List.of("feedbackProcesses#post-purchase-survey", "feedback-scoring#FBS-07")),
                capability("feedback.insight-use", "Using feedback in decisions", 2, Basis.FACTS),
                capability("feedback.closed-loop", "Closing the loop with customers", 1, Basis.FACTS),
                capability("technology.crm", "Customer relationship management", 3, Basis.FACTS),
                capability("leadership.digital-alignment", "Digital work tied to strategy", 1, Basis.ANSWERS),
                capability("leadership.commitment", "Commitment of leaders", 1, Basis.ANSWERS),
                capability("personalisation.segmentation", "Segmenting customers", 2, Basis.ANSWERS),
                capability("data.online-offline-hub", "One hub of online and offline data", 0, Basis.FACTS),
                capability("measurement.kpis-tracked", "Customer metrics tracked", null, Basis.UNKNOWN),
                capability("people.training", "Training in customer skills", null, Basis.UNKNOWN),
                capability("channels.mobile", "Mobile site or app", null, Basis.NOT_APPLICABLE));
    }

    private static CapabilityResult capability(String id, String name, @Nullable Integer level, Basis basis) {
        return new CapabilityResult(id, name, level, level, basis, basis == Basis.FACTS, List.of());
    }

    /** What the levels of every shipped capability are called. */
    static final LevelNames LEVELS = Shipped.ruleBase().tables().levelNames();

    private static Organisation organisation(String id, String name, String industry, int people, String country) {
        return new Organisation(id, name, industry, people, country, Set.of(), List.of("marketing"));
    }

    /** Little known; not even the first stage attained; nothing to tell. */
    public static Assessment newcomer() {
        return new Assessment(
                new Organisation("newcomer", "Newcomer", null, null, null, Set.of(), List.of()),
                LocalDate.of(2026, 1, 31),
                RULES,
                List.of(new Placement(
                        "journey",
                        "Digital customer journey",
                        "How mature the digital customer experience is.",
                        "initiate",
                        "Initiate",
                        1,
                        JOURNEY,
                        ATTRACT,
                        false,
                        new Evidenced("initiate", false, List.of()),
                        new Completion(1, 4),
                        new Range("initiate", "lifetime-customers"),
                        0,
                        new Next(
                                "initiate",
                                "Initiate",
                                List.of(
                                        missing("channels.e-mail", 2, null, true, "JRN-INITIATE-02"),
                                        missing("technology.web-analytics", 2, 0, true, "JRN-INITIATE-03"))),
                        List.of(),
                        null,
                        List.of())),
                List.of(),
                List.of(
                        capability("channels.e-mail", "E-mail to customers", null, Basis.UNKNOWN),
                        capability("technology.web-analytics", "Web analytics", 0, Basis.FACTS)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LEVELS);
    }

    /** On the top stage, with nothing unknown. */
    public static Assessment arrived() {
        return new Assessment(
                new Organisation(
                        "arrived", "Société Générale d'Accueil", "PUBLIC_SECTOR", 1, "FR", Set.of(), List.of()),
                LocalDate.of(2026, 10, 1),
                RULES,
                List.of(new Placement(
                        "four-stage",
                        "Four stages of customer experience",
                        "How far customer experience is part of how the organisation works.",
                        "optimised",
                        "Optimised",
                        4,
                        FOUR,
                        null,
                        true,
                        RetailerFindings.almost(),
                        new Completion(15, 15),
                        new Range("established", "optimised"),
                        2,
                        null,
                        List.of(),
                        null,
                        List.of())),
                List.of(dimension("feedback", "Feedback", "4.0", "1.00")),
                List.of(capability("feedback.collection", "Collecting feedback regularly", 4, Basis.FACTS)),
                List.of(),
                List.of(SampleActions.small(1, Priority.P4, "train-empathy", "Train staff in empathy")),
                List.of(),
                List.of(),
                LEVELS);
    }
}
