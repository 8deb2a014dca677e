package org.cxmaturity.service.drafting;

/** Texts as they are kept: what no workbook and no database can hold is replaced by a sign that can be seen. */
final class DraftText {
    /** As many characters as a cell of a workbook holds. */
    static final int LONGEST = 32_767;

    private static final char REPLACED = '\ufffd';

    private DraftText() {}

    /** The text as it is kept. */
    static String kept(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder text = new StringBuilder(lines);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean paired = Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (paired) {
                at++;
            } else if (Character.isSurrogate(c) || c < ' ' && c != '\n' && c != '\t' || c >= '\ufffe') {
                text.setCharAt(at, REPLACED);
            }
        }
        return text.toString();
    }
}
