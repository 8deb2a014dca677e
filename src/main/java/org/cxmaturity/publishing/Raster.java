package org.cxmaturity.publishing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.cxmaturity.document.Block.Figure;
import org.cxmaturity.drawing.Svg;

/** Charts as files: SVG, and the same in pixels for programs that cannot show it. */
final class Raster {
    static {
        Fonts.FACES.forEach(Raster::known);
    }

    private final Svg drawn;
    private final Svg pictured;

    Raster(Theme theme) {
        this.drawn = new Svg(Colours.onPaper(theme), Families.drawn(theme));
        this.pictured = new Svg(Colours.onPaper(theme), Families.pictured());
    }

    private static void known(Fonts.Face face) {
        try (InputStream in = face.open()) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(face.file() + " cannot be read as a font", e);
        }
    }

    byte[] svg(Figure figure) {
        return drawn.of(figure.drawing(), figure.words()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A chart in pixels.
     *
     * @param scale pixels by each CSS pixel of the drawing
     */
    byte[] png(Figure figure, double scale) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH, (float) (figure.drawing().width() * scale));
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_HEIGHT, (float) (figure.drawing().height() * scale));
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(pictured.of(figure.drawing(), figure.words()))),
                    new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalStateException(figure.caption() + ": no picture of it could be made", e);
        }
        return png.toByteArray();
    }
}
