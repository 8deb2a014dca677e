package org.cxmaturity.publishing.officecharts;

import java.util.function.Function;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.FontFamilies;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.speech.Speech;

/**
 * How charts look in a file.
 *
 * @param colour an ink as DrawingML
 * @param font the family's name
 * @param speech what data are called
 * @param letters the size of letters, in points
 */
public record ChartLook(Function<Ink, String> colour, Speech speech, String font, double letters) {
    /** Where the file has no theme of its own: colours as they are. */
    public static ChartLook plain(Theme theme, Speech speech, double letters) {
        Colours colours = Colours.onPaper(theme);
        return new ChartLook(
                ink -> "<a:srgbClr val=\"" + colours.of(ink).hex() + "\"/>",
                speech,
                TextScripts.escaped(FontFamilies.office(theme)),
                letters);
    }

    /** Where the file has one, as presentations do: its colours and font by name, so that another theme changes charts too. */
    public static ChartLook themed(Theme theme, Speech speech, double letters) {
        String onMain = Colours.onPaper(theme).of(Ink.ON_MAIN).hex();
        return new ChartLook(
                ink -> ink == Ink.ON_MAIN
                        ? "<a:srgbClr val=\"" + onMain + "\"/>"
                        : "<a:schemeClr val=\"" + name(ink) + "\"/>",
                speech,
                "+mn-lt",
                letters);
    }

    private static String name(Ink ink) {
        return switch (ink) {
            case PAPER, ON_MAIN -> "bg1";
            case PANEL -> "bg2";
            case TEXT -> "tx1";
            case MAIN -> "accent1";
            case SECOND -> "accent2";
            case MAIN_SOFT -> "accent3";
            case SECOND_SOFT -> "accent4";
            case QUIET -> "accent5";
            case LINE -> "accent6";
        };
    }

    String fill(Ink ink) {
        return "<a:solidFill>" + colour.apply(ink) + "</a:solidFill>";
    }

    /** A fill that lets through what lies beneath. */
    String fill(Ink ink, double opacity) {
        String clear = colour.apply(ink);
        String name = clear.substring(1, clear.indexOf(' '));
        return "<a:solidFill>"
                + clear.replace("/>", "><a:alpha val=\"" + Math.round(opacity * 100_000) + "\"/></" + name + ">")
                + "</a:solidFill>";
    }

    /**
     * A line.
     *
     * @param points how thick it is
     */
    String line(Ink ink, double points, boolean dashed) {
        return "<a:ln w=\"" + Math.round(points * 12_700) + "\">" + fill(ink)
                + (dashed ? "<a:prstDash val=\"dash\"/>" : "") + "<a:round/></a:ln>";
    }

    /** How the text of an element is set. */
    String text(Ink ink, boolean bold) {
        return "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>" + properties("a:defRPr", ink, bold)
                + "</a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>";
    }

    /** How the names along an axis are set: level, and none left out for want of room. */
    String level(Ink ink) {
        return text(ink, false).replace("<a:bodyPr/>", "<a:bodyPr rot=\"0\" vert=\"horz\"/>");
    }

    /** Text of its own. */
    String words(String words, Ink ink, boolean bold) {
        return "<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>" + properties("a:defRPr", ink, bold) + "</a:pPr>"
                + run(words, ink, bold) + "</a:p></c:rich></c:tx>";
    }

    /** Words within a paragraph. */
    String run(String words, Ink ink, boolean bold) {
        return "<a:r>" + properties("a:rPr lang=\"en-GB\"", ink, bold) + "<a:t>" + TextScripts.escaped(words)
                + "</a:t></a:r>";
    }

    private String properties(String name, Ink ink, boolean bold) {
        return "<" + name + " sz=\"" + Math.round(letters * 100) + "\" b=\"" + (bold ? 1 : 0) + "\">" + fill(ink)
                + "<a:latin typeface=\"" + font + "\"/></" + name.split(" ")[0] + ">";
    }
}
