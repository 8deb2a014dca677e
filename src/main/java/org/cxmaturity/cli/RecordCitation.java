package org.cxmaturity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A record of a ledger as it is named on the command line: {@code LEDGER#ID}.
 *
 * @param ledger the ledger's file
 * @param id the record's number, or the first digits of its hash
 */
record RecordCitation(Path ledger, String id) {
    private static final char BEFORE_ID = '#';

    /** The record that a text names; empty where it names none, or a file of that name is there. */
    static Optional<RecordCitation> parse(String text) {
        int last = text.lastIndexOf(BEFORE_ID);
        return text.indexOf(BEFORE_ID) <= 0 || Files.exists(Path.of(text))
                ? Optional.empty()
                : Optional.of(new RecordCitation(Path.of(text.substring(0, last)), text.substring(last + 1)));
    }
}
