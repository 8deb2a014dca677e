package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what a person supplied, said so that they can mend it.
 *
 * @param place where: {@code file:line path} or {@code workbook!sheet!cell}
 * @param found what stands there
 * @param expected what should
 * @param maybe the likeliest intention, or null
 */
public record Problem(
        String place,
        String found,
        String expected,
        @Nullable String maybe) {
    @Override
    public String toString() {
        return place + ": found " + found + "; expected " + expected + (maybe == null ? "" : ". Maybe: " + maybe);
    }
}
