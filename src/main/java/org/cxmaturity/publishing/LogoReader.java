package org.cxmaturity.publishing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.cxmaturity.intake.NamedTexts;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/** Reads the picture that a theme names. What it is, its content says and not its name; its size is looked at before it is unpacked. */
record LogoReader(NamedTexts texts, String key) {
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int WIDEST = 4000;
    private static final String PICTURE = "a PNG or JPEG picture";

    /**
     * The logo; none after saying what is wrong.
     *
     * @param content what stands under the name that the theme gives, or why there is nothing
     * @param shows what can be seen on it
     */
    Optional<Theme.Logo> read(Result<NamedContent> content, String shows) {
        return content.either(logo -> picture(logo.bytes(), shows), refused -> {
            refused.problems().forEach(each -> texts.refuse(key, each.found(), each.expected(), each.maybe()));
            return Optional.empty();
        });
    }

    private Optional<Theme.Logo> picture(byte[] bytes, String shows) {
        if (bytes.length > LARGEST) {
            return refuse("a file of more than 2 MB", "at most 2 MB", "a smaller picture; a logo needs few pixels");
        }
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return refuse("a file that is no picture", PICTURE, drawn(bytes) ? "the same drawing as PNG" : null);
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, false, true);
            return picture(reader, bytes, shows);
        } catch (IOException | RuntimeException spoilt) {
            return refuse("a picture that can't be read to its end", PICTURE + " in RGB or grey", null);
        } finally {
            reader.dispose();
        }
    }

    private Optional<Theme.Logo> picture(ImageReader reader, byte[] bytes, String shows) throws IOException {
        String format = reader.getFormatName().toUpperCase(Locale.ROOT);
        if (!format.equals("PNG") && !format.equals("JPEG")) {
            return refuse("a picture in " + format, PICTURE, "the same picture as PNG");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > WIDEST || height > WIDEST) {
            return refuse(
                    "a picture of " + width + " by " + height + " pixels",
                    "at most " + WIDEST + " each way",
                    "a smaller picture; a logo needs few pixels");
        }
        BufferedImage image = reader.read(0);
        String type = "image/" + format.toLowerCase(Locale.ROOT);
        return Optional.of(new Theme.Logo(bytes, type, image.getWidth(), image.getHeight(), shows));
    }

    /** Whether it looks like SVG. */
    private static boolean drawn(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        return start.contains("<svg");
    }

    private Optional<Theme.Logo> refuse(String found, String expected, @Nullable String maybe) {
        texts.refuse(key, found, expected, maybe);
        return Optional.empty();
    }
}
