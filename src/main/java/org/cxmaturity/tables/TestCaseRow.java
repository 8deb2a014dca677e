package org.cxmaturity.tables;

/**
 * A case that an analyst tests the tables with: a profile, and what is to be otherwise in it. It stands beside the rule base and is
 * no part of it.
 */
@Catalogue(
        name = "test-cases",
        workbook = "tests",
        sheet = "Cases",
        title = "Test cases",
        help =
                "Organisations to test the tables with. What is expected of each stands on the sheet Expectations. No assessment reads this workbook.")
public record TestCaseRow(
        @Entry(title = "Case id", help = "Never changes, never used again.")
        String id,

        @Entry(title = "What it shows", help = "In a sentence, for whoever sees the test fail.")
        String shows,

        @Entry(
                title = "Profile",
                help =
                        "blank (an organisation of which nothing is known, on 2026-10-01), all-at-4 (one that answers everything with level 4 and evidence), a shipped example, or the path of a profile file, seen from this workbook.")
        String profile,

        @Note(
                title = "Given",
                help = "What is to be otherwise in the profile: path=value; path=value. Blank for nothing.",
                optional = true)
        String given)
        implements Row {}
