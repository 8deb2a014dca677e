package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of a document without their places: texts, numbers, truths, lists, mappings, and null. */
final class PlainValue {
    private PlainValue() {}

    static @Nullable Object of(SourceNode node) {
        if (node instanceof SourceNode.Text text) {
            return text.value();
        }
        if (node instanceof SourceNode.Numeral numeral) {
            BigDecimal number = NumberSyntax.parsed(numeral.written());
            return number == null ? numeral.written() : number;
        }
        if (node instanceof SourceNode.Truth truth) {
            return truth.value();
        }
        if (node instanceof SourceNode.Sequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.items().forEach(each -> list.add(of(each)));
            return list;
        }
        if (node instanceof SourceNode.Mapping mapping) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> all.put(key, of(entry.value())));
            return all;
        }
        return null;
    }

    /** Whether both say the same; the order of keys says nothing, nor do the zeros at a number's end. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second) == 0;
        }
        if (one instanceof List<?> list && other instanceof List<?> second) {
            if (list.size() != second.size()) {
                return false;
            }
            for (int i = 0; i < list.size(); i++) {
                if (!same(list.get(i), second.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> second) {
            return map.keySet().equals(second.keySet())
                    && map.keySet().stream().allMatch(key -> same(map.get(key), second.get(key)));
        }
        return Objects.equals(one, other);
    }
}
