package org.cxmaturity.comparison;

import java.util.List;

/**
 * What moved an organisation to another stage, proven: with it undone, and everything else as it is, the organisation stands where it stood.
 *
 * @param together true where only all of the changes together do that; false where each of them alone does
 */
public record Cause(List<TableChange> changes, boolean together) {
    public Cause {
        changes = List.copyOf(changes);
    }
}
