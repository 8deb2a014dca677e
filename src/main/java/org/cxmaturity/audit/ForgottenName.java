package org.cxmaturity.audit;

import java.util.List;

/**
 * What came of forgetting a person.
 *
 * @param references what the records go on calling the person; none where no name was kept
 * @param remaining where the name still stands, in words: records are never changed
 */
public record ForgottenName(List<String> references, List<String> remaining) {
    public ForgottenName {
        references = List.copyOf(references);
        remaining = List.copyOf(remaining);
    }
}
