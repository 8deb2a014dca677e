package org.cxmaturity.web;

import org.cxmaturity.workspace.MemberRole;

/**
 * What whoever is signed in may do, for templates: what they can't use is not shown.
 *
 * @param path the address of the page
 */
public record Permitted(MemberRole role, String path) {
    /** Whether they may send the forms of this page. */
    public boolean change() {
        return RoleRules.maySend(role, path);
    }

    /** Whether they may send a form to another address. */
    public boolean send(String to) {
        return RoleRules.maySend(role, to);
    }

    /** Whether they may look at another page. */
    public boolean look(String at) {
        return RoleRules.mayLook(role, at);
    }
}
