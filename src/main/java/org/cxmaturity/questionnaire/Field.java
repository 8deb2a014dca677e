package org.cxmaturity.questionnaire;

import org.cxmaturity.speech.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked in one cell.
 *
 * @param key the profile's key; a point leads into a mapping, as in {@code scale.min}
 * @param title what it is called
 * @param hint what else is to be said of it
 * @param list the list of {@link Choices} that it is chosen from, or the sheet whose first column it names; empty for others
 * @param least of a number
 * @param most of a number
 * @param width in digits
 */
record Field(
        String key,
        Sentence title,
        @Nullable Sentence hint,
        Type type,
        String list,
        String least,
        String most,
        int width) {
    /** What is written into the cell. */
    enum Type {
        TEXT,
        /** What something is called; profiles know it by an id made of it. */
        NAME,
        COUNTRY,
        DAY,
        NUMBER,
        WHOLE,
        /** 0 to 1, shown in percent. */
        SHARE,
        CHOICE,
        /** The name of something that another sheet lists. */
        REFERENCE,
        /** Several such names. */
        REFERENCES
    }

    static Field text(String key, Sentence title, int width) {
        return new Field(key, title, null, Type.TEXT, "", "", "", width);
    }

    static Field name(String key, Sentence title, int width) {
        return new Field(key, title, null, Type.NAME, "", "", "", width);
    }

    static Field day(String key, Sentence title) {
        return new Field(key, title, null, Type.DAY, "", "", "", 13);
    }

    static Field number(String key, Sentence title, String least, String most, int width) {
        return new Field(key, title, null, Type.NUMBER, "", least, most, width);
    }

    static Field whole(String key, Sentence title, String least, String most) {
        return new Field(key, title, null, Type.WHOLE, "", least, most, 12);
    }

    static Field share(String key, Sentence title) {
        return new Field(key, title, null, Type.SHARE, "", "0", "1", 14);
    }

    static Field choice(String key, Sentence title, String list, int width) {
        return new Field(key, title, null, Type.CHOICE, list, "", "", width);
    }

    static Field yesNo(String key, Sentence title) {
        return choice(key, title, Choices.YES_NO, 14);
    }

    static Field reference(String key, Sentence title, String sheet) {
        return new Field(key, title, null, Type.REFERENCE, sheet, "", "", 20);
    }

    Field of(Type other) {
        return new Field(key, title, hint, other, list, least, most, width);
    }

    Field hinted(Sentence said) {
        return new Field(key, title, said, type, list, least, most, width);
    }
}
