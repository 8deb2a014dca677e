package org.cxmaturity.publishing.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.cxmaturity.publishing.charts.Shape.Box;
import org.cxmaturity.publishing.charts.Shape.Disc;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Label;
import org.cxmaturity.publishing.charts.Shape.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Drawings as SVG, without a style within: a page may forbid these.
 *
 * @param fonts what {@code font-family} is to be
 */
public record Svg(Palette palette, String fonts) {
    /**
     * A drawing as an {@code svg} element.
     *
     * @param words what it says, for those who do not see it
     */
    public String of(Drawing drawing, String words) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(words)
                + "\" viewBox=\"0 0 " + width + ' ' + height + "\" width=\"" + width + "\" height=\"" + height
                + "\" font-family=\"" + escaped(fonts) + "\">"
                + drawing.shapes().stream().map(this::shape).collect(Collectors.joining()) + "</svg>";
    }

    private String shape(Shape shape) {
        if (shape instanceof Box box) {
            return "<rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width())
                    + "\" height=\"" + number(box.height()) + "\" rx=\"" + number(box.round()) + "\""
                    + paint(box.fill(), 1, box.edge()) + "/>";
        }
        if (shape instanceof Disc disc) {
            return "<circle cx=\"" + number(disc.x()) + "\" cy=\"" + number(disc.y()) + "\" r=\""
                    + number(disc.radius()) + "\"" + paint(disc.fill(), 1, disc.edge()) + "/>";
        }
        if (shape instanceof Lines lines) {
            String points = lines.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y()))
                    .collect(Collectors.joining(" "));
            return "<" + (lines.closed() ? "polygon" : "polyline") + " points=\"" + points + "\""
                    + paint(lines.fill(), lines.opacity(), lines.edge()) + "/>";
        }
        return label((Label) shape);
    }

    private String label(Label label) {
        String anchor =
                switch (label.anchor()) {
                    case START -> "start";
                    case MIDDLE -> "middle";
                    case END -> "end";
                };
        return "<text x=\"" + number(label.x()) + "\" y=\"" + number(label.y()) + "\" text-anchor=\"" + anchor
                + "\" fill=\"" + palette.colour(label.ink()) + "\" font-size=\""
                + label.type().size() + "px\" font-weight=\"" + (label.type().bold() ? "bold" : "normal") + "\">"
                + escaped(label.text()) + "</text>";
    }

    private String paint(@Nullable Ink fill, double opacity, @Nullable Edge edge) {
        String stroke = edge == null
                ? ""
                : " stroke=\"" + palette.colour(edge.ink()) + "\" stroke-width=\"" + number(edge.width()) + '"'
                        + (edge.dashed() ? " stroke-dasharray=\"5 4\"" : "");
        return " fill=\"" + (fill == null ? "none" : palette.colour(fill)) + '"'
                + (opacity < 1 ? " fill-opacity=\"" + number(opacity) + '"' : "") + stroke;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(letter -> switch (letter) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    case '\'' -> "&#39;";
                    default -> Character.isISOControl(letter) ? " " : Character.toString(letter);
                })
                .collect(Collectors.joining());
    }
}
