package org.cxmaturity.tables;

import org.cxmaturity.model.Industry;
import org.cxmaturity.model.Setting;
import org.cxmaturity.model.Size;
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
        String word,

        @Entry(title = "Fewer than 10 people", help = "Goes before the other columns.", optional = true) @Nullable
        String micro,

        @Entry(title = "10 to 49 people", help = "Goes before the columns to its right.", optional = true) @Nullable
        String small,

        @Entry(title = "Patients", optional = true) @Nullable
        String patients,

        @Entry(title = "Citizens", help = "Of a public body that serves them alone.", optional = true) @Nullable
        String citizens,

        @Entry(
                title = "Clients",
                help = "Citizens who are served by no public body, such as a charity's.",
                optional = true)
        @Nullable
        String clients,

        @Entry(title = "Members", optional = true) @Nullable String members,

        @Entry(title = "Businesses", optional = true) @Nullable
        String businesses,

        @Entry(title = "Guests", help = "Consumers in hospitality.", optional = true) @Nullable
        String guests)
        implements Row {
    /** What it is called there; the word itself where nothing else is stated. */
    public String in(Setting setting) {
        String bySize = setting.size() == Size.MICRO ? micro : setting.size() == Size.SMALL ? small : null;
        String said = bySize == null ? byAudience(setting) : bySize;
        return said == null ? word : said;
    }

    /** A body that serves firms besides can call them all neither residents nor citizens: the word stays. */
    private @Nullable String ofPublicBody(Setting setting) {
        return setting.others() ? null : citizens;
    }

    private @Nullable String byAudience(Setting setting) {
        return switch (setting.audience()) {
            case PATIENTS -> patients;
            case CITIZENS -> setting.industry() == Industry.PUBLIC_SECTOR ? ofPublicBody(setting) : clients;
            case MEMBERS -> members;
            case BUSINESSES -> businesses;
            case CONSUMERS -> setting.industry() == Industry.HOSPITALITY ? guests : null;
        };
    }
}
