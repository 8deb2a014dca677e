package org.cxmaturity.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Which cells hold a day. A number is one where its format says so: letters stand in it that are neither quoted nor in brackets, and
 * no digit is asked for but fractions of a second (ISO/IEC 29500-1, 18.8.30 and 18.8.31). POI's own test knows fewer letters, takes
 * quoted text for letters, and knows none of the formats that have a number in East Asian and Thai editions, and no text.
 */
final class CellDates {
    /** What says nothing of the number itself: quoted text, escaped letters, widths, fillers, and brackets but those of elapsed time. */
    private static final Pattern ASIDE =
            Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern FRACTION = Pattern.compile("(?<=[sS])[.,]0+");
    private static final Pattern DIGIT = Pattern.compile("[0#?@]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final String GENERAL = "general";

    private CellDates() {}

    /** Whether a cell with a number holds a day or a time. */
    static boolean isDate(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        if (cell.getCellType() != CellType.NUMERIC || style == null) {
            return false;
        }
        short number = style.getDataFormat();
        return isDate(number, cell.getSheet().getWorkbook().getStylesSource().getNumberFormatAt(number));
    }

    /**
     * Whether a number format is one of days.
     *
     * @param number the format's number in its workbook
     * @param code the format's text; null or empty where the workbook gives none for that number
     */
    static boolean isDate(int number, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            return number >= 14 && number <= 22
                    || number >= 27 && number <= 36
                    || number >= 45 && number <= 47
                    || number >= 50 && number <= 58
                    || number >= 71 && number <= 81;
        }
        String positive = ASIDE.matcher(code).replaceAll("").split(";", 2)[0];
        String said = FRACTION.matcher(positive).replaceAll("");
        return !said.toLowerCase(Locale.ROOT).contains(GENERAL)
                && !DIGIT.matcher(said).find()
                && LETTER.matcher(said).find();
    }

    /**
     * Turns cells that hold a day as text into what programs usually write, a number under a format of days.
     *
     * @param cells the cells, such as {@code C4}, by the name of their sheet's part
     */
    static void settle(XSSFWorkbook workbook, Map<String, List<String>> cells) {
        XSSFCellStyle days = null;
        for (Sheet each : workbook) {
            XSSFSheet sheet = (XSSFSheet) each;
            String part = PartScan.plain(sheet.getPackagePart().getPartName().getName());
            for (String name : cells.getOrDefault(part, List.of())) {
                CellReference at = new CellReference(name);
                XSSFCell cell = new SheetCells(sheet).at(at.getRow(), at.getCol());
                LocalDateTime day =
                        cell == null ? null : day(cell.getStringCellValue().strip());
                if (cell != null && day != null) {
                    cell.setCellValue(day);
                    days = days == null && !isDate(cell) ? style(workbook) : days;
                    cell.setCellStyle(isDate(cell) ? cell.getCellStyle() : days);
                }
            }
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook) {
        XSSFCellStyle days = workbook.createCellStyle();
        days.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        return days;
    }

    private static @Nullable LocalDateTime day(String text) {
        try {
            return text.contains("T")
                    ? text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                            ? OffsetDateTime.parse(text).toLocalDateTime()
                            : LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
