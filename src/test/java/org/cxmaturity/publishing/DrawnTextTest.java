package org.cxmaturity.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.publishing.Fonts.Face;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of people's names is drawn by the product's own fonts. */
class DrawnTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Café Zoë 🏨👩‍⚕️ S.à r.l.    | Café Zoë S.à r.l.
            🏨 Hotel                     | Hotel
            Hotel 🏨                     | `Hotel `
            Hotel 👍🏽👎 Alpina           | Hotel Alpina
            Team 1️⃣ of 2                | Team 1 of 2
            Bahn 🇨🇭 AG                  | Bahn AG
            Marks & Co® ™ §             | Marks & Co® ™ §
            `A\u200E (B)\u200F`          | A (B)
            soft\u00ADhyphen             | softhyphen
            plain text, 100 % – “yes”   | plain text, 100 % – “yes”
            สวัสดี                        | สวัสดี
            """)
    void marks_and_pictures_are_left_out_and_letters_stay(String words, String drawn) {
        List<Face> faces = Fonts.facesFor(words);

        assertThat(Fonts.drawn(words.translateEscapes(), faces)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({"مستشفى النور, مستشفى النور", "می‌خواهم, می‌خواهم", "בית ספר, בית ספר", "顧客体験, 顧客体験"})
    void joints_within_letters_stay(String words, String drawn) {
        assertThat(Fonts.drawn(words, Fonts.facesFor(words))).isEqualTo(drawn);
    }
}
