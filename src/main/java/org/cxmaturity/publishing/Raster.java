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

    public byte[] svg(Figure figure) {
        return drawn.of(figure.drawing(), figure.words()).getBytes(StandardCharsets.UTF_8);
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
