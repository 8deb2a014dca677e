package org.cxmaturity.gathering;

/**
 * How many items of a profile a file gave.
 *
 * @param answers how many of them are answers about capabilities
 */
public record ItemCount(int items, int answers) {
    /** Of both. */
    public ItemCount and(ItemCount other) {
        return new ItemCount(items + other.items, answers + other.answers);
    }

    /** In words. */
    @Override
    public String toString() {
        String answered = count(answers, "answer");
        return items == answers && items > 0
                ? answered
                : count(items, "item") + (answers == 0 ? "" : ", " + answers + " of them answers");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
