package org.cxmaturity.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.publishing.ThemeFiles.LEAST;
import static org.cxmaturity.publishing.ThemeFiles.problems;
import static org.cxmaturity.publishing.ThemeFiles.ready;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeReaderTest {
    private static final Path THEMES = Path.of("src/test/resources/themes");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"northwind.yaml", "northwind.json"})
    void a_theme_says_who_with_which_logo_in_which_colours_and_font(String file) throws IOException {
        Theme theme = ready(THEMES.resolve(file));
        byte[] picture = Files.readAllBytes(THEMES.resolve("logo.png"));

        assertThat(theme)
                .isEqualTo(new Theme(
                        "Northwind Consulting",
                        new Theme.Logo(picture, "image/png", 24, 12, "A compass rose"),
                        Colour.of("#0B5D4E"),
                        Colour.of("#B3541E"),
                        "Source Sans 3",
                        ""));
        Theme.Logo logo = Objects.requireNonNull(theme.logo());
        assertThat(List.of(logo.type(), logo.width(), logo.height())).isEqualTo(List.of("image/png", 24, 12));
    }

    @Test
    void what_is_left_out_is_as_without_a_theme() throws IOException {
        Path theme = Files.writeString(directory.resolve("theme.yaml"), LEAST);

        assertThat(ready(theme)).isEqualTo(Theme.PLAIN);
    }

    @Test
    void a_logo_without_words_shows_the_name() throws IOException {
        Files.copy(THEMES.resolve("logo.png"), directory.resolve("logo.png"));
        Path theme = Files.writeString(directory.resolve("t.yaml"), LEAST + "name: Us\nlogo: {file: logo.png}\n");

        assertThat(Objects.requireNonNull(ready(theme).logo()).name()).isEqualTo("Us");
    }

    @Test
    void eight_mistakes_are_eight_problems_on_their_lines() {
        assertThat(problems(THEMES.resolve("eight-mistakes.yaml")))
                .containsExactly(
                        "eight-mistakes.yaml:1 schema: found \"cx-maturity/theme/v2\"; expected cx-maturity/theme/v1. Maybe: cx-maturity/theme/v1",
                        "eight-mistakes.yaml:2 nmae: found the unknown key \"nmae\"; expected one of schema, name, logo, colours, font. Maybe: name",
                        "eight-mistakes.yaml:4 logo.file: found \"not-there.png\", and no such file; expected the name of a PNG or JPEG file",
                        "eight-mistakes.yaml:5 logo.text: found 7; expected text. Maybe: \"7\"",
                        "eight-mistakes.yaml:7 colours.main: found nothing; expected a colour such as \"#1F4E79\", in quotes, or leave the key out",
                        "eight-mistakes.yaml:8 colours.second: found \"B3541E\"; expected a colour such as \"#1F4E79\", in quotes. Maybe: \"#B3541E\"",
                        "eight-mistakes.yaml:9 colours.third: found the unknown key \"third\"; expected one of main, second",
                        "eight-mistakes.yaml:10 font: found \"Inter'; } body { display: none\"; expected a font's name of letters, digits, spaces and -. Maybe: Inter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "colours: {main: red} | colours.main: found \"red\"; expected a colour such as \"#1F4E79\", in quotes",
                "colours: {main: '#16F'} | colours.main: found \"#16F\"; expected a colour such as \"#1F4E79\", in quotes. Maybe: \"#1166FF\"",
                "colours: {main: '#1F4E7G'} | colours.main: found \"#1F4E7G\"; expected a colour such as \"#1F4E79\", in quotes",
                "colours: {main: 123456} | colours.main: found 123456; expected a colour such as \"#1F4E79\", in quotes",
                "colours: [red] | colours: found a list; expected a mapping with the keys main, second",
                "colours: {second: '#1F4E80'} | colours.second: found \"#1F4E80\"; expected a colour that can be told from the main one, #1F4E79",
                "colours: {main: '#C77700'} | colours.main: found \"#C77700\"; expected a colour that can be told from the second one, #C77700",
                "font: Inter, Arial | font: found \"Inter, Arial\"; expected a font's name of letters, digits, spaces and -. Maybe: Inter",
                "font: url(x) | font: found \"url(x)\"; expected a font's name of letters, digits, spaces and -",
                "font: \"A\\u200BB\" | font: found \"A\u200BB\"; expected a font's name of letters, digits, spaces and -",
                "name: \"a\\nb\" | name: found \"a\\u000ab\"; expected one line without control characters",
                "name: ' ' | name: found \" \"; expected text that is not blank",
                "name: | name: found nothing; expected text, or leave the key out",
                "logo: {} | logo.file: found nothing; expected the name of a PNG or JPEG file",
                "logo: logo.png | logo: found \"logo.png\"; expected a mapping with the keys file, text",
                "logo: {file: .} | logo.file: found \".\", which is no file; expected the name of a PNG or JPEG file",
            })
    void a_value_is_refused(String line, String problem) throws IOException {
        Path theme = Files.writeString(directory.resolve("theme.yaml"), LEAST + line + "\n");

        assertThat(problems(theme)).containsExactly("theme.yaml:2 " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "font"})
    void eighty_characters_are_the_most(String key) throws IOException {
        Path longest = Files.writeString(directory.resolve("longest.yaml"), LEAST + key + ": " + "x".repeat(80));
        Path longer = Files.writeString(directory.resolve("longer.yaml"), LEAST + key + ": " + "x".repeat(81));

        assertThat(problems(longest)).isEmpty();
        assertThat(problems(longer))
                .containsExactly("longer.yaml:2 " + key + ": found 81 characters; expected at most 80");
    }

    @Test
    void what_is_no_theme_says_what_a_theme_is() throws IOException {
        Path missing = directory.resolve("missing.yaml");
        Path empty = Files.writeString(directory.resolve("empty.yaml"), "");
        Path two = Files.writeString(directory.resolve("two.yaml"), LEAST + "---\n" + LEAST);

        assertThat(problems(missing))
                .containsExactly(missing + ": found no such file; expected a theme in YAML or JSON");
        assertThat(problems(empty))
                .containsExactly(
                        "empty.yaml:1: found an empty file; expected a theme. Maybe: schema: cx-maturity/theme/v1");
        assertThat(problems(two)).singleElement().asString().endsWith("expected one theme a file");
    }

    @Test
    void what_the_reader_accepts_fits_the_schema_and_what_the_schema_refuses_it_refuses_too() throws IOException {
        assertThat(errors(Files.readString(THEMES.resolve("northwind.yaml")))).isEmpty();
        assertThat(errors(LEAST)).isEmpty();
        List<String> wrong = List.of(
                "nmae: x",
                "name: ' '",
                "name: " + "x".repeat(81),
                "logo: {text: x}",
                "colours: {main: red}",
                "font: \"O'Brien\"");
        for (String line : wrong) {
            Path theme = Files.writeString(directory.resolve("theme.yaml"), LEAST + line);

            assertThat(errors(LEAST + line)).as(line).isNotEmpty();
            assertThat(problems(theme)).as(line).isNotEmpty();
        }
    }

    private static List<String> errors(String theme) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Objects.requireNonNull(
                        ThemeReaderTest.class.getResourceAsStream("/schemas/theme-v1.schema.json")));
        return schema.validate(theme, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }
}
