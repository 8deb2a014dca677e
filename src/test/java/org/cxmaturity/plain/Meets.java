package org.cxmaturity.plain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row's conditions: a blank cell asks nothing, and a value that is not known meets a blank cell only. */
final class Meets {
    private Meets() {}

    static <T> boolean in(Set<T> cell, @Nullable T value) {
        return cell.isEmpty() || (value != null && cell.contains(value));
    }

    static boolean is(@Nullable Boolean cell, @Nullable Boolean value) {
        return cell == null || cell.equals(value);
    }

    static <T extends Comparable<? super T>> boolean atLeast(@Nullable T cell, @Nullable T value) {
        return cell == null || (value != null && value.compareTo(cell) >= 0);
    }

    static <T extends Comparable<? super T>> boolean below(@Nullable T cell, @Nullable T value) {
        return cell == null || (value != null && value.compareTo(cell) < 0);
    }
}
