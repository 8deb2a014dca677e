package org.cxmaturity.tables;

import org.cxmaturity.model.Setting;
import org.jspecify.annotations.Nullable;

/** What a word of the tables is called in a sector (R26). */
@Catalogue(
        name = "sector-words",
        workbook = "sector-words",
        sheet = "Words",
        title = "Words of a sector",
        help =
                "What a word in texts for clients becomes where other words are used. The longest word that fits is taken. none: the word stays.")
public record SectorWordRow(
        @Entry(title = "Word id", help = "Never changes, never used again.")
        String id,

        @Entry(
                title = "Word",
                help =
                        "A word or several, as the texts have them, in small letters unless it is always written otherwise.")
        @InOtherLanguages(Telling.MAY_STAY)
        String word,

        @Entry(title = "Fewer than 10 people", help = "Goes before the other columns.", optional = true)
        @InOtherLanguages(Telling.MAY_STAY)
        @Nullable
        String micro,

        @Entry(title = "10 to 49 people", help = "Goes before the columns to its right.", optional = true)
        @InOtherLanguages(Telling.MAY_STAY)
        @Nullable
        String small,

        @Entry(title = "Patients", optional = true) @InOtherLanguages(Telling.MAY_STAY) @Nullable
        String patients,

        @Entry(
                title = "Citizens",
                help =
                        "Of a public body that serves them alone. Industries of public bodies are marked on the sheet Industries.",
                optional = true)
        @InOtherLanguages(Telling.MAY_STAY)
        @Nullable
        String citizens,

        @Entry(
                title = "Clients",
                help = "Citizens who are served by no public body, such as a charity's.",
                optional = true)
        @InOtherLanguages(Telling.MAY_STAY)
        @Nullable
        String clients,

        @Entry(title = "Members", optional = true) @InOtherLanguages(Telling.MAY_STAY) @Nullable
        String members,

        @Entry(title = "Businesses", optional = true) @InOtherLanguages(Telling.MAY_STAY) @Nullable
        String businesses,

        @Entry(
                title = "Guests",
                help = "Consumers in an industry that has guests, as the sheet Industries says.",
                optional = true)
        @InOtherLanguages(Telling.MAY_STAY)
        @Nullable
        String guests)
        implements Row {
    /**
     * What it is called there; the word itself where nothing else is stated.
     *
     * @param industry what the tables say of the setting's industry; null where it states none
     * @param size what the tables say of its size class; null where it has none
     */
    String in(Setting setting, @Nullable IndustryRow industry, @Nullable SizeRow size) {
        String bySize = size == null ? null : size.smallest() ? micro : size.small() ? small : null;
        String said = bySize == null ? byAudience(setting, industry) : bySize;
        return said == null ? word : said;
    }

    /** A body that serves firms besides can call them all neither residents nor citizens: the word stays. */
    private @Nullable String ofPublicBody(Setting setting) {
        return setting.others() ? null : citizens;
    }

    private @Nullable String byAudience(Setting setting, @Nullable IndustryRow industry) {
        return switch (setting.audience()) {
            case PATIENTS -> patients;
            case CITIZENS -> industry != null && industry.publicBodies() ? ofPublicBody(setting) : clients;
            case MEMBERS -> members;
            case BUSINESSES -> businesses;
            case CONSUMERS -> industry != null && industry.guests() ? guests : null;
        };
    }
}
