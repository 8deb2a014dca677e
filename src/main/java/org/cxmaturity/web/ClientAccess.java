package org.cxmaturity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.Assessing;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.workspace.AssessOnRecord;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.springframework.ui.Model;

/** What pages of one client begin with: whose it is, and how it stands. */
final class ClientAccess {
    private final Clients clients;
    private final Assessing assessing;

    ClientAccess(Clients clients, Assessing assessing) {
        this.clients = clients;
        this.assessing = assessing;
    }

    /**
     * A client of the member's workspace.
     *
     * @throws NotThere where there is none
     */
    Client client(Member member, UUID id) {
        return clients.client(member.workspace(), id).orElseThrow(NotThere::new);
    }

    /** The newest version of a client's profile. */
    ProfileVersion latest(Member member, UUID id) {
        return clients.latest(member.workspace(), client(member, id).id()).orElseThrow(NotThere::new);
    }

    /** What use cases are asked about a version. */
    static ProfileRequest request(ProfileVersion version) {
        return new ProfileRequest(version.document(), Optional.empty(), List.of(), Optional.empty());
    }

    /** What the rules make of a version. */
    Result<Assessment> assessed(ProfileVersion version) {
        return assessing.assess(request(version));
    }

    /** Puts into a page what every page of a client shows: the client, the tab, and the stages as they are now. */
    ProfileVersion open(Member member, UUID id, String tab, Model model) {
        ProfileVersion version = openUnassessed(member, id, tab, model);
        assessed(version).map(assessment -> stand(assessment, model));
        return version;
    }

    /** The same without the stages, for a page that gets the assessment with something else. */
    ProfileVersion openUnassessed(Member member, UUID id, String tab, Model model) {
        ProfileVersion version = latest(member, id);
        model.addAttribute("client", client(member, id));
        model.addAttribute("tab", tab);
        model.addAttribute("version", version);
        return version;
    }

    /** Puts the stages of an assessment into a page. */
    static Model stand(Assessment assessment, Model model) {
        return model.addAttribute("assessment", assessment)
                .addAttribute(
                        "standings",
                        assessment.placements().stream()
                                .map(AssessOnRecord::stage)
                                .toList());
    }
}
