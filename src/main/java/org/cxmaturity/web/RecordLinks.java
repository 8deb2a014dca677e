package org.cxmaturity.web;

import org.cxmaturity.model.RowRef;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the pages of a record show what its explanation names.
 *
 * @param root the address of the record's page
 */
public record RecordLinks(String root) {
    /** The recorded profile with a fact marked. */
    public String fact(String key) {
        return address("facts", "fact", key) + "#fact";
    }

    /** A row in its table as it was. */
    public String row(RowRef row) {
        return row(row.toString());
    }

    /** The same of a row as results cite it. */
    public String row(String row) {
        return address("row", "row", row);
    }

    private String address(String page, String name, String value) {
        return UriComponentsBuilder.fromPath(root)
                .pathSegment(page)
                .queryParam(name, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }
}
