package org.cxmaturity.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cxmaturity.model.NamedContent;

/** A CSV file that may be too large to be held: it is opened and read from its start as often as need be. */
public interface CsvSource {
    /** What problems call it. */
    String name();

    /** Its bytes from the first on; whoever asks for them closes them. */
    InputStream open() throws IOException;

    /** A file that is held. */
    static CsvSource of(NamedContent file) {
        return new CsvSource() {
            @Override
            public String name() {
                return file.name();
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(file.bytes());
            }
        };
    }
}
