package org.cxmaturity.speech;

import java.util.List;

/** What surrounds a report whatever it says: contents, captions, keys of charts. */
public enum PageSentence implements Sentence {
    CONTENTS,
    FIGURE,
    TABLE,
    TO_SUMMARY,
    TO_PAGE("page"),
    NO_ROWS,
    MORE("number"),
    PART("title", "part"),
    VALUE,
    BENCHMARK,
    FIRST_QUARTER,
    IMPACTS;

    private final List<String> names;

    PageSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "PAGE-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
