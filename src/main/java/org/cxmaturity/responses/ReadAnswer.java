package org.cxmaturity.responses;

/**
 * What a cell with an answer says.
 *
 * @param hundredths the answer in hundredths, where it is a number
 */
record ReadAnswer(Kind kind, int hundredths) {
    static final ReadAnswer BLANK = new ReadAnswer(Kind.BLANK, 0);
    static final ReadAnswer DECLINED = new ReadAnswer(Kind.DECLINED, 0);
    static final ReadAnswer UNREADABLE = new ReadAnswer(Kind.UNREADABLE, 0);

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

    static ReadAnswer number(int hundredths) {
        return new ReadAnswer(Kind.NUMBER, hundredths);
    }
}
