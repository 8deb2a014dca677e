package org.cxmaturity.workspace;

import java.util.UUID;

/**
 * Somebody who works in a workspace.
 *
 * @param name what others see beside what was changed; empty until it was given
 */
public record Member(UUID id, UUID workspace, String name, MemberRole role) {
    /** The same under another name. */
    public Member called(String other) {
        return new Member(id, workspace, other, role);
    }
}
