package org.cxmaturity.tables;

/** What a test case is expected to give, and why. */
@Catalogue(
        name = "expectations",
        workbook = "tests",
        sheet = "Expectations",
        title = "What is expected of the test cases",
        help = "One expectation a row. The drop-down menus of a row follow its kind and what it is about.")
public record ExpectationRow(
        @RowId String id,

        @Entry(title = "Case", help = "A case of the sheet Cases.") @RefersTo(TestCaseRow.class)
        String testCase,

        @Entry(
                title = "Kind",
                help =
                        "STAGE, LOWEST_STAGE, HIGHEST_STAGE and COMPLETION of a model, LEVEL of a capability, FINDING, ACTION, PRIORITY and WORTH of an action; NO_FINDING and NO_ACTION for what may not be there.")
        ExpectationKind kind,

        @Entry(title = "About", help = "The id of the model, capability, finding or action.")
        String about,

        @Entry(
                title = "Expected",
                help =
                        "A stage; criteria met of all that the stage has, such as 4 of 5; a level such as 3, not known, or not applicable; a rank such as 1 or at most 3; present; absent; a priority; a worth.")
        String expected,

        @Entry(title = "Why", help = "Why an expert expects it, without looking at the result.")
        String why)
        implements Row {}
