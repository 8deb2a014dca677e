package org.cxmaturity.publishing.officecharts;

import org.cxmaturity.publishing.charts.Ink;
import org.jspecify.annotations.Nullable;

/**
 * An axis.
 *
 * @param side {@code l}, {@code r}, {@code t} or {@code b}
 * @param grid whether lines cross the plot at its marks
 * @param ink of its letters, or null where it is not shown
 * @param line whether it is drawn
 */
record ChartAxis(
        int id,
        int across,
        String side,
        boolean grid,
        @Nullable Ink ink,
        boolean line) {
    /** An axis of names; backwards: the first at the top. */
    String names(ChartLook look, boolean backwards) {
        return "<c:catAx>"
                + head(
                        look,
                        "<c:scaling><c:orientation val=\"" + (backwards ? "maxMin" : "minMax") + "\"/></c:scaling>",
                        "",
                        "General")
                + "<c:crosses val=\"min\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>";
    }

    /**
     * An axis of days.
     *
     * @param months from mark to mark
     */
    String days(ChartLook look, int months) {
        return "<c:dateAx>"
                + head(look, "<c:scaling><c:orientation val=\"minMax\"/></c:scaling>", "", "mmm yyyy")
                + "<c:crosses val=\"min\"/><c:auto val=\"0\"/><c:lblOffset val=\"100\"/><c:baseTimeUnit val=\"days\"/><c:majorUnit val=\""
                + months + "\"/><c:majorTimeUnit val=\"months\"/></c:dateAx>";
    }

    /**
     * An axis of numbers.
     *
     * @param title as XML, or empty
     * @param between whether the names of the other axis stand between its marks
     * @param step from mark to mark, or 0 where the program decides
     */
    String numbers(ChartLook look, Scale scale, String title, String format, boolean between, double step) {
        return "<c:valAx>" + head(look, scale.xml(), title, format)
                + "<c:crosses val=\"min\"/>"
                + "<c:crossBetween val=\"" + (between ? "between" : "midCat") + "\"/>"
                + (step > 0 ? "<c:majorUnit val=\"" + ChartXml.number(step) + "\"/>" : "") + "</c:valAx>";
    }

    /**
     * The ends of an axis.
     *
     * @param most 0 leaves it to the program
     * @param base of its logarithms; 0 where it has none
     */
    record Scale(double least, double most, double base) {
        static Scale of(double least, double most) {
            return new Scale(least, most, 0);
        }

        private String xml() {
            return "<c:scaling>" + (base > 0 ? "<c:logBase val=\"" + ChartXml.number(base) + "\"/>" : "")
                    + "<c:orientation val=\"minMax\"/>"
                    + (most > 0 ? "<c:max val=\"" + ChartXml.number(most) + "\"/>" : "") + "<c:min val=\""
                    + ChartXml.number(least) + "\"/></c:scaling>";
        }
    }

    private String head(ChartLook look, String scaling, String title, String format) {
        return "<c:axId val=\"" + id + "\"/>" + scaling + "<c:delete val=\"0\"/><c:axPos val=\"" + side + "\"/>"
                + (grid
                        ? "<c:majorGridlines><c:spPr>" + look.line(Ink.LINE, 0.75, false)
                                + "</c:spPr></c:majorGridlines>"
                        : "")
                + title + "<c:numFmt formatCode=\"" + format + "\" sourceLinked=\"0\"/>"
                + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\""
                + (ink == null ? "none" : "low") + "\"/><c:spPr>"
                + (line ? look.line(Ink.QUIET, 0.75, false) : "<a:ln><a:noFill/></a:ln>") + "</c:spPr>"
                + look.level(ink == null ? Ink.QUIET : ink) + "<c:crossAx val=\"" + across + "\"/>";
    }
}
