package org.cxmaturity.tables;

/** What a text of another table is in another language. */
@Catalogue(
        name = "translations",
        workbook = "translations",
        sheet = "Translations",
        title = "Texts in other languages",
        help =
                "One row for each text. A model that claims a language (sheet Models) needs one for every text that it is told in; rules and results in English never read them.")
public record TranslationRow(
        @Entry(title = "Translation id", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Table", help = "The table's name, as in capabilities; wording for the sentences of results.")
        @InOtherLanguages(Telling.NEVER)
        String table,

        @Entry(title = "Row", help = "The row's id there.") @InOtherLanguages(Telling.NEVER)
        String row,

        @Entry(title = "Column", help = "The title of its column there, as in Question.")
        @InOtherLanguages(Telling.NEVER)
        String column,

        @Entry(title = "Language", help = "Two small letters (ISO 639-1), as in de.") @InOtherLanguages(Telling.NEVER)
        String language,

        @Entry(
                title = "Original",
                help =
                        "The text as it stood there when it was translated: where it says something else now, the row is told.")
        @InOtherLanguages(Telling.NEVER)
        String original,

        @Entry(title = "Text", help = "The same in that language, with the same names in braces.")
        @InOtherLanguages(Telling.NEVER)
        String text)
        implements Row {}
