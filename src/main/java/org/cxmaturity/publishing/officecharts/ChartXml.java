package org.cxmaturity.publishing.officecharts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.publishing.charts.Ink;

/** Elements that charts of every kind have, in the order that the schema asks for. */
final class ChartXml {
    static final int CATEGORIES = 1001;
    static final int VALUES = 1002;
    private static final String NAMES = " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private ChartXml() {}

    /**
     * A chart.
     *
     * @param plot the charts and axes of the plot area
     * @param legend empty where there is none
     */
    static String chart(ChartLook look, String title, String plot, String legend) {
        return "<c:chartSpace" + NAMES + "><c:date1904 val=\"0\"/><c:roundedCorners val=\"0\"/><c:chart>" + title
                + "<c:autoTitleDeleted val=\"" + (title.isEmpty() ? 1 : 0) + "\"/><c:plotArea>" + plot
                + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>" + legend
                + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
                + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" + look.text(Ink.TEXT, false)
                + "</c:chartSpace>";
    }

    static String title(ChartLook look, String words) {
        return "<c:title>" + look.words(words, Ink.TEXT, true) + "<c:overlay val=\"0\"/></c:title>";
    }

    /** A legend below the plot, without the entries named. */
    static String legend(ChartLook look, int... without) {
        StringBuilder entries = new StringBuilder();
        for (int entry : without) {
            entries.append("<c:legendEntry><c:idx val=\"")
                    .append(entry)
                    .append("\"/><c:delete val=\"1\"/></c:legendEntry>");
        }
        return "<c:legend><c:legendPos val=\"b\"/>" + entries + "<c:overlay val=\"0\"/>" + look.text(Ink.TEXT, false)
                + "</c:legend>";
    }

    /** Where the inner plot lies: shares of the whole chart. */
    static String layout(double x, double y, double width, double height) {
        return "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>"
                + "<c:x val=\"" + number(x) + "\"/><c:y val=\"" + number(y) + "\"/><c:w val=\"" + number(width)
                + "\"/><c:h val=\"" + number(height) + "\"/></c:manualLayout></c:layout>";
    }

    /** How a series begins: its place, its name, its look. */
    static String series(int place, String name, String shape) {
        return "<c:idx val=\"" + place + "\"/><c:order val=\"" + place + "\"/><c:tx>" + name + "</c:tx>" + shape;
    }

    static String series(int place, ChartData data, int column, String look) {
        return series(place, data.heading(column), "<c:spPr>" + look + "</c:spPr>");
    }

    static String marker(String symbol, int size, String look) {
        return "<c:marker><c:symbol val=\"" + symbol + "\"/><c:size val=\"" + size + "\"/><c:spPr>" + look
                + "</c:spPr></c:marker>";
    }

    /** Neither a fill nor an edge. */
    static final String NOTHING = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

    static final String NO_MARKER = "<c:marker><c:symbol val=\"none\"/></c:marker>";

    /**
     * The values within their columns.
     *
     * @param above the places of those that stand above theirs
     */
    static String labels(ChartLook look, String format, List<Integer> above) {
        String set =
                "<c:numFmt formatCode=\"" + format + "\" sourceLinked=\"0\"/>" + NOTHING + look.text(Ink.TEXT, false);
        return "<c:dLbls>"
                + above.stream()
                        .map(at -> "<c:dLbl><c:idx val=\"" + at + "\"/>" + set + place("outEnd") + show(true)
                                + "</c:dLbl>")
                        .collect(Collectors.joining())
                + set + place("inEnd") + show(true) + "</c:dLbls>";
    }

    /** A label of its own beside a point. */
    static String label(ChartLook look, int point, String words, Ink ink, boolean bold, String place) {
        return "<c:dLbl><c:idx val=\"" + point + "\"/>" + look.words(words, ink, bold) + NOTHING + place(place)
                + show(true) + "</c:dLbl>";
    }

    /** Labels of their own beside points; what other labels there might be look alike. */
    static String labels(ChartLook look, String own, Ink ink, String place) {
        return "<c:dLbls>" + own + NOTHING + look.text(ink, true) + place(place) + show(true) + "</c:dLbls>";
    }

    private static String place(String place) {
        return place.isEmpty() ? "" : "<c:dLblPos val=\"" + place + "\"/>";
    }

    static String show(boolean value) {
        return "<c:showLegendKey val=\"0\"/><c:showVal val=\"" + (value ? 1 : 0)
                + "\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    }

    static String axes(int first, int second) {
        return "<c:axId val=\"" + first + "\"/><c:axId val=\"" + second + "\"/>";
    }

    /** {@code 3}, {@code 0.25}. */
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
