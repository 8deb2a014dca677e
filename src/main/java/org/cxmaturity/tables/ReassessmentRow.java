package org.cxmaturity.tables;

import org.jspecify.annotations.Nullable;

/** When it is time to assess an organisation again (R33). The soonest row that applies gives the day. */
@Catalogue(
        name = "reassessment",
        workbook = "reassessment",
        sheet = "Reassessment",
        title = "When to assess again",
        help =
                "Of the rows that apply the soonest gives the day that a comparison suggests; never before AT_SOONEST, never after AT_LATEST, of which there is one row each.")
public record ReassessmentRow(
        @Entry(title = "Row", help = "Never changes, never used again.")
        String id,

        @Entry(
                title = "Occasion",
                help =
                        "AT_LATEST, AT_SOONEST, STAGE_BELOW, UNKNOWN_FROM and CLAIMED_ONLY count from the day assessed; PLAN_ENDS from the end of the quarters that the profile plans; EVIDENCE_OF and KPI_OF from the day of the evidence or value.")
        ReassessmentOccasion occasion,

        @Entry(
                title = "Limit",
                help =
                        "STAGE_BELOW: the place of a stage, 1 is the first. UNKNOWN_FROM: per cent of what applies. Otherwise none.",
                optional = true)
        @Scale(min = 1, max = 100)
        @Nullable
        Integer limit,

        @Entry(title = "Months") @Scale(min = 0, max = 120) int months,

        @Entry(title = "Reason") @InOtherLanguages(Telling.NEVER)
        String reason,

        @Entry(title = "Source", help = "A source, or: estimate, unsourced.") @InOtherLanguages(Telling.NEVER)
        String source)
        implements Row {}
