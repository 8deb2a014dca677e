package org.cxmaturity.tabletest;

import java.util.List;
import org.cxmaturity.tables.ExpectationKind;

/**
 * A case that a row's own cells suggest.
 *
 * @param id the case's id
 * @param row the row it is about, {@code table#row-id}
 * @param fires whether the row is meant to fire
 * @param shows what it shows, in words
 * @param edits what to change in a blank profile
 * @param kind what shows whether the row fired
 * @param about of which model, capability, finding or action
 */
public record Probe(
        String id, String row, boolean fires, String shows, List<String> edits, ExpectationKind kind, String about) {
    public Probe {
        edits = List.copyOf(edits);
    }
}
