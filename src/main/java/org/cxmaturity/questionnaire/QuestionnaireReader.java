package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.gathering.GatheredItem;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.speech.WordSentence;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Wordings;
import org.cxmaturity.workbook.SavedCell;
import org.cxmaturity.workbook.SavedSheet;

/**
 * Reads filled-in questionnaires, of this version and earlier ones, in any language: half filled, with rows and columns moved or added,
 * with sheets renamed or left out. What a cell says for sure is read; everything else is a problem by sheet and cell, all at once.
 */
public final class QuestionnaireReader {
    private QuestionnaireReader() {}

    /** What a file says, if it is a questionnaire, filled in or not; empty also for one that can't be opened safely. */
    public static Optional<Gathered> recognised(NamedContent file, Tables tables) {
        List<Problem> problems = new ArrayList<>();
        List<FilledSheet> sheets = sheets(file, problems);
        return sheets.isEmpty() ? Optional.empty() : Optional.of(read(file.name(), sheets, problems, tables));
    }

    private static List<FilledSheet> sheets(NamedContent file, List<Problem> problems) {
        return SavedSheet.of(file, problems).stream()
                .map(FilledSheet::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * What a filled-in questionnaire says.
     *
     * <p>Sections are those of a profile, and {@code organisation}, {@code constraints} and {@code departments}; of a department there
     * is its {@code id}. Keys and values are the profile's: {@code evidence} is a list of a mapping, {@code scale} a mapping. A level
     * is a number, or the text {@code UNKNOWN} or {@code NOT_APPLICABLE}; a day is a text such as {@code 2026-09-30}.
     *
     * @param tables those by which the profile will be read
     */
    public static Gathered read(NamedContent file, Tables tables) {
        List<Problem> problems = new ArrayList<>();
        List<FilledSheet> sheets = sheets(file, problems);
        if (sheets.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(file.name(), "no sheet of a questionnaire", "a filled-in questionnaire", null));
        }
        return read(file.name(), sheets, problems, tables);
    }

    private static Gathered read(String file, List<FilledSheet> sheets, List<Problem> problems, Tables tables) {
        Choices offered = offered(sheets);
        Choices today = Choices.of(tables);
        List<String> none = List.of(Wordings.of(tables).say(WordSentence.NONE));
        SheetReading reading = new SheetReading(file, new CellValues(offered, today, none), problems);
        Respondent respondent = Respondent.of(sheets, reading);
        List<GatheredItem> items = new ArrayList<>();
        Set<String> complete = new LinkedHashSet<>();
        Set<String> unread = new LinkedHashSet<>();
        String organisation = offered.list(ChoicesSheet.ABOUT).getOrDefault(Marks.ORGANISATION_ID, "");
        for (FilledSheet sheet : sheets) {
            if (sheet.mark().equals(Marks.ANSWERS)) {
                items.addAll(new AnswersReading(reading, tables, respondent).items(sheet));
            } else if (sheet.mark().equals(Marks.ORGANISATION)) {
                items.addAll(new OrganisationReading(reading, respondent, organisation).items(sheet));
            } else if (sheet.list() != null) {
                ListReading list = new ListReading(reading, sheet.list(), today, respondent, unread);
                items.addAll(list.items(sheet));
                complete.addAll(list.complete(sheet));
            }
        }
        return new Gathered(file, items, complete, problems, unread);
    }

    /** What the questionnaire's own lists offered; nothing where their sheet is gone. */
    private static Choices offered(List<FilledSheet> sheets) {
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        for (FilledSheet sheet : sheets) {
            if (sheet.mark().equals(Marks.CHOICES)) {
                for (FilledSheet.Line line : sheet.lines()) {
                    List<String> words = line.others().stream()
                            .map(SavedCell::text)
                            .filter(Objects::nonNull)
                            .toList();
                    if (words.size() == 2) {
                        lists.computeIfAbsent(line.id(), first -> new LinkedHashMap<>())
                                .put(words.get(0), words.get(1));
                    }
                }
            }
        }
        return new Choices(lists);
    }
}
