package org.cxmaturity.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.speech.FormSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.Wordings;
import org.cxmaturity.workbook.WorkbookWriter;

/** Lays out questionnaires. Equal questionnaires give equal bytes. */
public final class QuestionnaireWriter {
    private static final int MOST_FIRST = 5;

    private final Questionnaire asked;
    private final QuestionnaireBook book;
    private final List<SheetProgress> progress = new ArrayList<>();
    private final List<CoverSheet.First> first = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private QuestionnaireWriter(Questionnaire asked, QuestionnaireBook book) {
        this.asked = asked;
        this.book = book;
    }

    /** The questionnaire as a workbook. */
    public static byte[] write(Questionnaire asked) {
        Choices choices = Choices.of(asked.tables());
        Speech speech = Wordings.of(asked.tables());
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new QuestionnaireWriter(asked, new QuestionnaireBook(workbook, speech, choices)).all(choices);
            describe(workbook, asked, speech);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.setForceFormulaRecalculation(true);
            workbook.setActiveSheet(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return WorkbookWriter.undated(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(Choices choices) {
        CoverSheet cover = new CoverSheet(book);
        answers();
        KnownItems known = new KnownItems(asked.known());
        progress.add(new OrganisationSheet(book).write(asked.known()));
        asked.lists().forEach(list -> progress.add(new FactSheet(book, list).write(known)));
        ChoicesSheet.write(book, choices, about());
        cover.write(asked, progress, first);
    }

    private void answers() {
        Map<String, List<OpenCapability>> byDimension = new LinkedHashMap<>();
        for (OpenCapability each : inOrder()) {
            numbers.put(each.capability().id(), numbers.size() + 1);
            byDimension
                    .computeIfAbsent(each.capability().dimension(), none -> new ArrayList<>())
                    .add(each);
        }
        byDimension.forEach(this::dimension);
        first.sort(Comparator.comparingInt(each -> Integer.parseInt(each.words().replaceFirst("\\..*", ""))));
    }

    private void dimension(String id, List<OpenCapability> questions) {
        DimensionRow dimension = asked.tables().row(DimensionRow.class, id);
        AnswerSheet sheet = new AnswerSheet(book, dimension);
        for (int at = 0; at < questions.size(); at++) {
            int number = numbers.getOrDefault(questions.get(at).capability().id(), 0);
            if (asked.ranked() && number <= MOST_FIRST) {
                first.add(new CoverSheet.First(
                        number + ". " + questions.get(at).capability().question(),
                        sheet.name(),
                        AnswerSheet.answer(at)));
            }
        }
        progress.add(sheet.write(questions, numbers, dimension.meaning()));
    }

    /** By what they tell, or else by the order of dimensions. */
    private List<OpenCapability> inOrder() {
        if (asked.ranked()) {
            return asked.questions();
        }
        return asked.questions().stream()
                .sorted(Comparator.comparing(each -> asked.tables()
                        .row(DimensionRow.class, each.capability().dimension())
                        .order()))
                .toList();
    }

    /** What the questionnaire is, for whoever reads it later. */
    private Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("rules", asked.rules());
        about.put("language", asked.tables().language());
        about.put("models", String.join(", ", asked.tables().scope().models()));
        if (asked.known() != null) {
            about.put(Marks.ORGANISATION_ID, asked.known().organisation().id());
            about.put("as of", asked.known().asOf().toString());
        }
        return about;
    }

    private static void describe(XSSFWorkbook workbook, Questionnaire asked, Speech speech) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(
                asked.known() == null
                        ? speech.say(FormSentence.TITLE_ANYWHERE)
                        : speech.say(
                                FormSentence.TITLE, asked.known().organisation().name()));
        properties.setCreator("CX Maturity");
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(speech.tag()));
        properties.setCreated(Optional.of(new Date(0)));
        properties.setModified(Optional.of(new Date(0)));
    }
}
