package org.cxmaturity.questionnaire;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.speech.FormSentence;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.Speech;

/** A workbook that is being written: what its sheets share. */
final class QuestionnaireBook {
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook workbook;
    private final FormStyles styles;
    private final Speech speech;
    private final Choices choices;
    private final Set<String> names = new HashSet<>();
    private final String start;

    QuestionnaireBook(XSSFWorkbook workbook, Speech speech, Choices choices) {
        this.workbook = workbook;
        this.styles = new FormStyles(workbook);
        this.speech = speech;
        this.choices = choices;
        this.start = free(speech.say(FormSentence.START));
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    FormStyles styles() {
        return styles;
    }

    Speech speech() {
        return speech;
    }

    /** What a list offers: words by code. */
    Map<String, String> list(String name) {
        return choices.list(name);
    }

    String say(Sentence sentence, Object... values) {
        return speech.say(sentence, values);
    }

    /** The name of the first sheet. */
    String start() {
        return start;
    }

    /** A name that no other sheet has, of letters that every program takes. */
    String free(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted, ' ');
        String name = safe;
        for (int next = 2; !names.add(name.toLowerCase(Locale.ROOT)); next++) {
            String end = " " + next;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    /** Gives a range a name by which cells offer it. */
    void name(String list, String range) {
        Name name = workbook.createName();
        name.setNameName(named(list));
        name.setRefersToFormula(range);
    }

    /** The name by which cells offer a list. */
    static String named(String list) {
        return "cxm_" + list.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** A text within a formula. */
    static String quoted(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
