package org.cxmaturity.responses;

/**
 * What a cell with an answer says.
 *
 * @param hundredths the answer in hundredths, where it is a number
 */
record Answer(Kind kind, int hundredths) {
    static final Answer BLANK = new Answer(Kind.BLANK, 0);
    static final Answer DECLINED = new Answer(Kind.DECLINED, 0);
    static final Answer UNREADABLE = new Answer(Kind.UNREADABLE, 0);

    /** What it is. */
    enum Kind {
        NUMBER,
        /** Nobody sees anything in the cell. */
        BLANK,
        /** It says that there is no answer. */
        DECLINED,
        /** Nobody can tell for sure. */
        UNREADABLE
    }

    static Answer number(int hundredths) {
        return new Answer(Kind.NUMBER, hundredths);
    }
}
