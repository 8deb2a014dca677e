package org.cxmaturity.textwidth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "plain, 5",
        "Größe, 5",
        "e\u0301, 1",
        "顧客, 4",
        "고객, 4",
        "カスタマー, 10",
        "ｶﾅ, 2",
        "Ｆ１, 4",
        "✓ ✗, 3",
        "⌚, 2",
        "😀🧠🫠, 6",
        "🌡, 1"
    })
    void wide_letters_take_two_columns_and_marks_none(String text, int columns) {
        assertThat(LetterColumns.of(text)).isEqualTo(columns);
    }

    @Test
    void a_letter_is_wide_where_Unicode_has_it_so_or_a_pictograph_younger_than_ICU() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(letter -> {
            int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
            boolean known = UCharacter.isDefined(letter) || letter < 0x1F300 || letter > 0x1FAFF;
            assertThat(LetterColumns.wide(letter))
                    .as("U+%X", letter)
                    .isEqualTo(width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH || !known);
        });
    }

    @Test
    void text_without_wide_letters_is_measured_without_ICU() throws ReflectiveOperationException {
        Method of = new WithoutIcu().loadClass(LetterColumns.class.getName()).getMethod("of", CharSequence.class);

        assertThat(of.invoke(null, "Plain text, Größe, “words” – 3 → 4 │ ▲ ● ✓ …"))
                .isEqualTo(44);
        assertThatThrownBy(() -> of.invoke(null, "顧客"))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }

    /** Knows the class that measures anew, and nothing of ICU. */
    private static final class WithoutIcu extends ClassLoader {
        WithoutIcu() {
            super(LetterColumnsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.ibm.icu.")) {
                throw new ClassNotFoundException(name);
            }
            return name.equals(LetterColumns.class.getName()) ? defined(name) : super.loadClass(name, resolve);
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (InputStream in = LetterColumns.class.getResourceAsStream("LetterColumns.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
