package org.cxmaturity.service.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.ForgottenName;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.NameSpelling;
import org.cxmaturity.audit.People;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Erases a person's name from what is kept of people, and looks through all else for it: notes, comments, roles. */
final class ForgetName {
    private final LedgerStore ledger;
    private final String who;

    ForgetName(LedgerStore ledger, String who) {
        this.ledger = ledger;
        this.who = who;
    }

    /** The name behind what was given, and the references that lost it. */
    private record Erased(String name, List<String> references, List<Problem> unreadable) {}

    Result<ForgottenName> forget(LedgerWatch watch) {
        return ledger.people().change(people -> Result.done(erased(people))).then(erased -> remaining(erased, watch)
                .then(remaining -> erased.references().isEmpty() && remaining.isEmpty()
                        ? unknown()
                        : Result.done(new ForgottenName(erased.references(), remaining))));
    }

    private Erased erased(People people) {
        String name = people.name(who).orElse(who);
        return new Erased(name, people.erase(who), people.problems());
    }

    private Result<List<String>> remaining(Erased erased, LedgerWatch watch) {
        if (People.isReference(erased.name())) {
            return Result.done(List.of());
        }
        NameSpelling name = new NameSpelling(erased.name());
        List<String> remaining = new ArrayList<>();
        erased.unreadable().forEach(each -> remaining.add(each.place() + ", a line that can't be read"));
        return inRecords(name, watch)
                .then(records -> {
                    remaining.addAll(records);
                    return ledger.unfinished();
                })
                .map(unfinished -> {
                    unfinished.stream()
                            .filter(each -> name.standsIn(new String(each.bytes(), StandardCharsets.UTF_8)))
                            .forEach(each -> remaining.add(each.name()));
                    return remaining;
                });
    }

    private Result<List<String>> inRecords(NameSpelling name, LedgerWatch watch) {
        return ledger.exists()
                ? new LedgerRecords(ledger, watch)
                        .each(
                                List.of(),
                                record -> Result.done(Optional.of(record.paths(name::standsIn).stream()
                                        .map(path -> "record " + record.sequence() + ", " + path)
                                        .toList())))
                        .map(all -> all.stream().flatMap(List::stream).toList())
                : Result.done(List.of());
    }

    private Result<ForgottenName> unknown() {
        return Result.refused(
                Fault.INPUT,
                new Problem(
                        ledger.people().name(),
                        "no name \"" + who + '"',
                        "a name or reference that stands there, in any spelling",
                        null));
    }
}
