package org.cxmaturity.tabletest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Edits of a profile, {@code path=value}, none of which changes what another has changed: the later one counts. */
final class TestEdits {
    private final Map<String, String> byPath = new LinkedHashMap<>();

    private TestEdits() {}

    static TestEdits of(List<String> edits) {
        return new TestEdits().and(edits);
    }

    TestEdits and(List<String> edits) {
        edits.forEach(each -> byPath.put(each.substring(0, each.indexOf('=')), each));
        return this;
    }

    List<String> list() {
        return List.copyOf(byPath.values());
    }
}
