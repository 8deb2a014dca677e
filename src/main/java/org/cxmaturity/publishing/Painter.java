package org.cxmaturity.publishing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedString;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.publishing.Fonts.Face;
import org.cxmaturity.publishing.charts.Drawing;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.Shape.Box;
import org.cxmaturity.publishing.charts.Shape.Disc;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Label;
import org.cxmaturity.publishing.charts.Shape.Lines;
import org.jspecify.annotations.Nullable;

/** Paints drawings upon paper: into a page or into the dots of a picture. */
public final class Painter {
    private static final float[] DASHES = {5, 4};

    private final Colours colours;
    private final List<Font> regular;
    private final List<Font> bold;

    private Painter(Colours colours, List<Font> regular, List<Font> bold) {
        this.colours = colours;
        this.regular = regular;
        this.bold = bold;
    }

    /** A painter with the fonts that drawings need. */
    public static Painter of(Colours colours, List<Drawing> drawings) {
        String words = drawings.stream()
                .flatMap(each -> each.shapes().stream())
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).text())
                .collect(Collectors.joining(" "));
        List<Face> faces = Fonts.facesFor(words);
        return new Painter(colours, Fonts.painted(faces, false), Fonts.painted(faces, true));
    }

    /** Paints a drawing; one of its pixels is one of the graphics' units. */
    public void paint(Drawing drawing, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        drawing.shapes().forEach(shape -> paint(shape, graphics));
    }

    private void paint(org.cxmaturity.publishing.charts.Shape shape, Graphics2D graphics) {
        if (shape instanceof Box box) {
            Shape outline = new RoundRectangle2D.Double(
                    box.x(), box.y(), box.width(), box.height(), box.round() * 2, box.round() * 2);
            paint(outline, box.fill(), 1, box.edge(), graphics);
        } else if (shape instanceof Disc disc) {
            double size = disc.radius() * 2;
            paint(
                    new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(), size, size),
                    disc.fill(),
                    1,
                    disc.edge(),
                    graphics);
        } else if (shape instanceof Lines lines) {
            paint(path(lines), lines.fill(), lines.opacity(), lines.edge(), graphics);
        } else {
            paint((Label) shape, graphics);
        }
    }

    private static Path2D path(Lines lines) {
        Path2D path = new Path2D.Double();
        for (int at = 0; at < lines.points().size(); at++) {
            double x = lines.points().get(at).x();
            double y = lines.points().get(at).y();
            if (at == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (lines.closed()) {
            path.closePath();
        }
        return path;
    }

    private void paint(Shape outline, @Nullable Ink fill, double opacity, @Nullable Edge edge, Graphics2D graphics) {
        if (fill != null) {
            Colour colour = colours.of(fill).mixed(opacity, colours.of(Ink.PAPER));
            graphics.setColor(colour.painted());
            graphics.fill(outline);
        }
        if (edge != null) {
            graphics.setColor(colours.of(edge.ink()).painted());
            graphics.setStroke(
                    edge.dashed()
                            ? new BasicStroke(
                                    (float) edge.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                            : new BasicStroke((float) edge.width()));
            graphics.draw(outline);
        }
    }

    private void paint(Label label, Graphics2D graphics) {
        TextLayout layout = new TextLayout(set(label).getIterator(), graphics.getFontRenderContext());
        double width = layout.getAdvance();
        double x =
                switch (label.anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - width / 2;
                    case END -> label.x() - width;
                };
        graphics.setColor(colours.of(label.ink()).painted());
        layout.draw(graphics, (float) x, (float) label.y());
    }

    /** Each letter in the first font that has it. */
    private AttributedString set(Label label) {
        List<Font> fonts = label.type().bold() ? bold : regular;
        String text = TextScripts.drawn(label.text(), letter -> Fonts.canDisplay(fonts, letter));
        AttributedString set = new AttributedString(text);
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            Font font = fonts.stream()
                    .filter(each -> each.canDisplay(letter))
                    .findFirst()
                    .orElse(fonts.get(0));
            set.addAttribute(
                    TextAttribute.FONT, font.deriveFont((float) label.type().size()), at, end);
            at = end;
        }
        return set;
    }
}
