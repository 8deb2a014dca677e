package org.cxmaturity.service.workspace;

import java.util.Map;
import java.util.UUID;
import org.cxmaturity.workspace.LinkToken;
import org.cxmaturity.workspace.Round;

/**
 * A round that was just opened.
 *
 * @param links by person; nobody can tell them again
 */
public record OpenedRound(Round round, Map<UUID, LinkToken> links) {
    public OpenedRound {
        links = Map.copyOf(links);
    }
}
