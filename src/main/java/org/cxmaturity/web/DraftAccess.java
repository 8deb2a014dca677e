package org.cxmaturity.web;

import java.util.UUID;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.workspace.Member;

/** The drafts of a member's workspace; any other is not there. */
record DraftAccess(EditDrafts drafts) {
    /** A draft as it stands. */
    OpenDraft open(Member member, UUID id) {
        return RulesPage.opened(drafts.open(member.workspace(), id).orElseThrow(NotThere::new));
    }

    /** A table of it. */
    static DraftTable table(OpenDraft draft, String name) {
        return draft.tables().table(name).orElseThrow(NotThere::new);
    }
}
