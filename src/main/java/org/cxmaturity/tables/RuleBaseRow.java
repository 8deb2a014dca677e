package org.cxmaturity.tables;

import java.time.LocalDate;

/** The rule base's version. */
@Catalogue(
        name = "rule-base",
        workbook = "rule-base",
        sheet = "Version",
        title = "Version of the rule base",
        help = "One row. Raise the version whenever a table changes what an assessment says.")
public record RuleBaseRow(
        @RowId String id,

        @Entry(title = "Version", help = "Three numbers: 1.0.0") @InOtherLanguages(Telling.NEVER)
        String version,

        @Entry(title = "Published") LocalDate published,

        @Entry(title = "What changed") @InOtherLanguages(Telling.NEVER)
        String changes)
        implements Row {}
