package org.cxmaturity.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.speech.FormSentence;
import org.cxmaturity.speech.WordSentence;
import org.jspecify.annotations.Nullable;

/** Cells to write in: how they look, what they offer, what they take. */
final class Inputs {
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_HINT = 255;
    private static final int LONGEST_LITERAL = 250;

    private final QuestionnaireBook book;

    Inputs(QuestionnaireBook book) {
        this.book = book;
    }

    /** A cell for a field, with what is known of it. */
    XSSFCell put(FormSheet sheet, int row, int column, Field field, @Nullable Object known) {
        XSSFCell cell = sheet.put(row, column, "", book.styles().input(format(field)));
        if (known instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (known instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (known != null) {
            cell.setCellValue(shown(field, known));
        }
        return cell;
    }

    /** The formula of whether a cell holds what is known; of long texts, only whether it holds as many letters. */
    String holds(String cell, Field field, @Nullable Object known) {
        if (known instanceof LocalDate day) {
            return cell + "=DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
        }
        if (known instanceof BigDecimal number) {
            return cell + "=" + number.toPlainString();
        }
        String words = known == null ? "" : shown(field, known);
        return words.length() > LONGEST_LITERAL
                ? "LEN(" + cell + ")=" + words.length()
                : cell + "=" + QuestionnaireBook.quoted(words);
    }

    /** What stands in a cell for something known that is neither a number nor a day. */
    String shown(Field field, Object known) {
        if (known instanceof Collection<?> several) {
            return several.isEmpty()
                    ? book.say(WordSentence.NONE)
                    : several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        String code = known.toString();
        return field.type() == Field.Type.CHOICE ? book.list(field.list()).getOrDefault(code, code) : code;
    }

    private static String format(Field field) {
        return switch (field.type()) {
            case DAY -> "yyyy-mm-dd";
            case SHARE -> "0%";
            case NUMBER, CHOICE -> "General";
            case WHOLE -> "#,##0";
            case TEXT, NAME, COUNTRY, REFERENCE, REFERENCES -> "@";
        };
    }

    /** Offers and explains what cells of a field take. */
    void offer(FormSheet sheet, Field field, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
        String hint = hint(field);
        switch (field.type()) {
            case CHOICE -> list(sheet.sheet(), cells, field, field.list(), true, hint);
            case REFERENCE, REFERENCES -> list(sheet.sheet(), cells, field, field.list(), false, hint);
            case NUMBER, WHOLE, SHARE -> number(sheet.sheet(), cells, field, helper);
            case DAY ->
                add(
                        sheet.sheet(),
                        helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "DATE(1990,1,1)", "", ""),
                        cells,
                        field,
                        false,
                        book.say(FormSentence.WRITE_DAY));
            case TEXT, NAME, COUNTRY -> {}
        }
    }

    private String hint(Field field) {
        return switch (field.type()) {
            case REFERENCE -> book.say(FormSentence.CHOOSE_OR_WRITE);
            case REFERENCES -> book.say(FormSentence.WRITE_SEVERAL, book.say(WordSentence.NONE));
            default -> "";
        };
    }

    /** Offers a list of the workbook under its name. */
    private void list(
            XSSFSheet sheet, CellRangeAddressList cells, Field field, String list, boolean strict, String hint) {
        DataValidationConstraint offered =
                sheet.getDataValidationHelper().createFormulaListConstraint(QuestionnaireBook.named(list));
        add(sheet, offered, cells, field, strict, hint);
    }

    private void number(XSSFSheet sheet, CellRangeAddressList cells, Field field, DataValidationHelper helper) {
        int type = field.type() == Field.Type.WHOLE ? ValidationType.INTEGER : ValidationType.DECIMAL;
        DataValidationConstraint between =
                helper.createNumericConstraint(type, OperatorType.BETWEEN, field.least(), field.most());
        String hint = field.type() == Field.Type.SHARE
                ? book.say(FormSentence.WRITE_SHARE)
                : field.hint() == null
                        ? book.say(
                                FormSentence.WRITE_NUMBER, new BigDecimal(field.least()), new BigDecimal(field.most()))
                        : book.say(field.hint());
        add(sheet, between, cells, field, true, hint);
    }

    private void add(
            XSSFSheet sheet,
            DataValidationConstraint constraint,
            CellRangeAddressList cells,
            Field field,
            boolean strict,
            String hint) {
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        String title = cut(book.say(Objects.requireNonNull(field.title())), LONGEST_TITLE);
        if (!hint.isEmpty()) {
            validation.createPromptBox(title, cut(hint, LONGEST_HINT));
            validation.setShowPromptBox(true);
        }
        if (strict) {
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.createErrorBox(
                    title,
                    field.type() == Field.Type.CHOICE ? book.say(FormSentence.NOT_OFFERED) : cut(hint, LONGEST_HINT));
        }
        validation.setShowErrorBox(strict);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
