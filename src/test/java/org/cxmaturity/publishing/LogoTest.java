package org.cxmaturity.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.publishing.ThemeFiles.LEAST;
import static org.cxmaturity.publishing.ThemeFiles.problems;
import static org.cxmaturity.publishing.ThemeFiles.ready;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.cxmaturity.Seeds;
import org.cxmaturity.files.ThemeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logos as files of every kind. */
class LogoTest {
    @TempDir
    Path directory;

    @Test
    void a_picture_is_what_its_content_says_and_not_its_name() throws IOException {
        Theme.Logo jpeg = Objects.requireNonNull(
                ready(theme("logo.png", picture("jpg", 30, 20))).logo());
        Theme.Logo png = Objects.requireNonNull(
                ready(theme("logo.dat", picture("png", 30, 20))).logo());

        assertThat(jpeg.type()).isEqualTo("image/jpeg");
        assertThat(png.type()).isEqualTo("image/png");
        assertThat(jpeg.width()).isEqualTo(30);
        assertThat(jpeg.height()).isEqualTo(20);
    }

    @Test
    void a_logo_may_stand_elsewhere_if_its_path_is_absolute() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path logo = Files.write(elsewhere.resolve("logo.png"), picture("png", 3, 2));
        Path theme = Files.writeString(directory.resolve("theme.yaml"), LEAST + "logo: {file: \"" + logo + "\"}\n");

        assertThat(Objects.requireNonNull(ready(theme).logo()).width()).isEqualTo(3);
    }

    @Test
    void another_kind_of_picture_is_refused_whatever_it_is_called() throws IOException {
        assertThat(problems(theme("logo.png", picture("gif", 30, 20))))
                .containsExactly(
                        "theme.yaml:2 logo.file: found a picture in GIF; expected a PNG or JPEG picture. Maybe: the same picture as PNG");
    }

    @Test
    void what_is_no_picture_is_refused() throws IOException {
        byte[] drawing =
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);

        assertThat(problems(theme("logo.png", drawing)))
                .containsExactly(
                        "theme.yaml:2 logo.file: found a file that is no picture; expected a PNG or JPEG picture. Maybe: the same drawing as PNG");
        assertThat(problems(theme("logo.png", new byte[0])))
                .containsExactly(
                        "theme.yaml:2 logo.file: found a file that is no picture; expected a PNG or JPEG picture");
    }

    @Test
    void half_a_picture_is_refused() throws IOException {
        byte[] whole = picture("png", 60, 60);

        assertThat(problems(theme("logo.png", Arrays.copyOf(whole, whole.length / 2))))
                .containsExactly(
                        "theme.yaml:2 logo.file: found a picture that can't be read to its end; expected a PNG or JPEG picture in RGB or grey");
    }

    @Test
    void four_thousand_pixels_each_way_are_the_most() throws IOException {
        assertThat(problems(theme("logo.png", picture("png", 4000, 1)))).isEmpty();
        assertThat(problems(theme("logo.png", picture("png", 1, 4001))))
                .containsExactly(
                        "theme.yaml:2 logo.file: found a picture of 1 by 4001 pixels; expected at most 4000 each way. Maybe: a smaller picture; a logo needs few pixels");
    }

    @Test
    void a_picture_that_would_unpack_to_gigabytes_is_refused_unread() throws IOException {
        byte[] vast = picture("png", 60, 60);
        System.arraycopy(new byte[] {0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0, (byte) 0xFF, (byte) 0xFF}, 0, vast, 16, 8);

        assertThat(problems(theme("logo.png", vast)))
                .singleElement()
                .asString()
                .contains("found a picture of 65535 by 65535 pixels");
    }

    @Test
    void two_megabytes_are_the_most() throws IOException {
        byte[] largest = Arrays.copyOf(picture("png", 3, 2), 2 * 1024 * 1024);
        byte[] larger = Arrays.copyOf(largest, largest.length + 1);

        assertThat(problems(theme("logo.png", largest))).isEmpty();
        assertThat(problems(theme("logo.png", larger)))
                .containsExactly(
                        "theme.yaml:2 logo.file: found a file of more than 2 MB; expected at most 2 MB. Maybe: a smaller picture; a logo needs few pixels");
    }

    @Test
    void no_spoilt_picture_is_more_than_a_problem() throws IOException {
        Random random = new Random(7);
        for (int number = 0; number < Seeds.of(300); number++) {
            byte[] spoilt = picture(number % 2 == 0 ? "png" : "jpg", 12, 9);
            for (int change = 0; change < 3; change++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThat(ThemeFile.read(theme("logo.png", spoilt))).isNotNull();
        }
    }

    private Path theme(String name, byte[] logo) throws IOException {
        Files.write(directory.resolve(name), logo);
        return Files.writeString(directory.resolve("theme.yaml"), LEAST + "logo: {file: " + name + "}\n");
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(width);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, random.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
