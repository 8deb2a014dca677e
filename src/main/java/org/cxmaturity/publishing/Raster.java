package org.cxmaturity.publishing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.charts.Drawing;
import org.cxmaturity.publishing.charts.Svg;

/** Charts as files: SVG, and the same in pixels for programs that cannot show it. */
public final class Raster {
    private final Svg drawn;
    private final Colours colours;

    public Raster(Theme theme) {
        this.colours = Colours.onPaper(theme);
        this.drawn = new Svg(colours, FontFamilies.drawn(theme));
    }

    /**
     * A chart for a file of an office program: a drawing, and pixels for programs that cannot show it.
     *
     * @param width in points
     */
    public record Picture(double width, double height, byte[] pixels, byte[] svg) {}

    /**
     * A chart as large as a place allows, whose lengths are in points.
     *
     * @param density pixels by each point
     */
    public Picture fitted(Figure figure, double width, double height, double density) {
        Drawing drawing = figure.drawing();
        double scale = Math.min(width / drawing.width(), height / drawing.height());
        return new Picture(
                drawing.width() * scale,
                drawing.height() * scale,
                png(figure, scale * density),
                drawn.of(drawing, figure.words()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A chart in pixels.
     *
     * @param scale pixels by each CSS pixel of the drawing
     */
    public byte[] png(Figure figure, double scale) {
        Drawing drawing = figure.drawing();
        int width = (int) Math.round(drawing.width() * scale);
        int height = Math.max(1, (int) Math.round(drawing.height() * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        Painter.of(colours, List.of(drawing)).paint(drawing, graphics);
        graphics.dispose();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
