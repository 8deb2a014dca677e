package org.cxmaturity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.workspace.KeepRounds;
import org.cxmaturity.service.workspace.OpenedRound;
import org.cxmaturity.service.workspace.RoundToOpen;
import org.cxmaturity.service.workspace.TakeAnswers;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Invited;
import org.cxmaturity.workspace.LinkToken;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.Round;
import org.cxmaturity.workspace.RoundAnswer;
import org.cxmaturity.workspace.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whom a client's facts are asked from: rounds of questions, who has answered, and taking the answers over. */
@Controller
@RequestMapping("/clients/{id}/respondents")
final class RespondentsPage {
    private static final int WEEKS = 2;

    private final RuleBases rules;
    private final Rounds rounds;
    private final KeepRounds keeping;
    private final TakeAnswers taking;
    private final ClientAccess access;
    private final Clock clock;
    private final String proxy;

    RespondentsPage(
            RuleBases rules,
            Rounds rounds,
            KeepRounds keeping,
            TakeAnswers taking,
            ClientAccess access,
            Clock clock,
            @Value("${cxm.proxy}") String proxy) {
        this.rules = rules;
        this.rounds = rounds;
        this.keeping = keeping;
        this.taking = taking;
        this.access = access;
        this.clock = clock;
        this.proxy = proxy;
    }

    /** What was typed to open a round. */
    record Typed(
            String name,
            String people,
            String closesOn,
            RoundToOpen.What what,
            @Nullable UUID from) {}

    @GetMapping
    String list(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID from,
            Model model) {
        String until = LocalDate.now(clock).plusWeeks(WEEKS).toString();
        Typed typed = from == null
                ? new Typed("", "", until, RoundToOpen.What.THEIRS, null)
                : again(member, round(member, id, from), until);
        return page(member, id, typed, model);
    }

    /** A form that starts from an earlier round: the same people, who see their answers again. */
    private Typed again(Member member, Round from, String until) {
        String people = rounds.people(member.workspace(), from.id()).stream()
                .map(each -> String.join("\t", each.name(), each.email(), each.role(), each.department()))
                .collect(Collectors.joining("\n", "Name\tE-mail\tRole\tDepartment\n", "\n"));
        return new Typed("", people, until, RoundToOpen.What.THEIRS, from.id());
    }

    private String page(Member member, UUID id, Typed typed, Model model) {
        access.open(member, id, "respondents", model);
        Client client = access.client(member, id);
        Map<?, ?> links = model.getAttribute("links") instanceof Map<?, ?> made ? made : Map.of();
        List<ShownRound> shown = rounds.of(member.workspace(), id).stream()
                .map(round -> shown(round, client, member, links))
                .toList();
        model.addAttribute("rounds", shown);
        model.addAttribute("typed", typed);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "from",
                shown.stream()
                        .filter(each -> each.round().id().equals(typed.from()))
                        .findFirst()
                        .orElse(null));
        return "respondents";
    }

    private ShownRound shown(Round round, Client client, Member member, Map<?, ?> links) {
        Map<UUID, List<RoundAnswer>> answers = rounds.answers(member.workspace(), round.id()).stream()
                .collect(Collectors.groupingBy(RoundAnswer::invited));
        ZonedDateTime now = ZonedDateTime.now(clock);
        return ShownRound.of(
                round,
                client.name(),
                now,
                rounds.people(member.workspace(), round.id()).stream()
                        .map(person -> person(person, answers.getOrDefault(person.id(), List.of()), links))
                        .toList());
    }

    private ShownRound.Person person(Invited person, List<RoundAnswer> answers, Map<?, ?> links) {
        String link = links.get(person.id()) instanceof LinkToken made ? address() + "/answer/" + made.text() : "";
        long known = answers.stream().filter(RoundAnswer::answered).count();
        return new ShownRound.Person(person, known, answers.size(), link);
    }

    /** Where people reach the pages. */
    private String address() {
        return proxy.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : proxy;
    }

    private Round round(Member member, UUID client, UUID id) {
        access.client(member, client);
        return rounds.round(member.workspace(), id)
                .filter(each -> each.client().equals(client))
                .orElseThrow(NotThere::new);
    }

    @PostMapping
    String open(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(defaultValue = "") String closesOn,
            @RequestParam(defaultValue = "THEIRS") RoundToOpen.What what,
            @RequestParam(required = false) @Nullable UUID from,
            Model model,
            RedirectAttributes next) {
        access.client(member, id);
        if (from != null) {
            round(member, id, from);
        }
        RoundToOpen wanted = new RoundToOpen(name, people, day(closesOn), what, Optional.ofNullable(from));
        Result<OpenedRound> opened = keeping.open(member, id, wanted, ZonedDateTime.now(clock));
        return opened.either(round -> shownOnce(id, round.round().id(), round.links(), next), refused -> {
            List<Problem> problems = refused.problems();
            model.addAttribute("problems", problems);
            return page(member, id, new Typed(name, people, closesOn, what, from), model);
        });
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Links are shown on the page that follows, and never again. */
    private static String shownOnce(UUID id, UUID round, Map<UUID, LinkToken> links, RedirectAttributes next) {
        next.addFlashAttribute("links", links);
        return back(id, round);
    }

    private static String back(UUID id, UUID round) {
        return "redirect:/clients/" + id + "/respondents#r-" + round;
    }

    @PostMapping("/{round}/links/{person}")
    String link(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable UUID round,
            @PathVariable UUID person,
            RedirectAttributes next) {
        LinkToken link =
                keeping.link(member, round(member, id, round).id(), person).orElseThrow(NotThere::new);
        return shownOnce(id, round, Map.of(person, link), next);
    }

    @PostMapping("/{round}/close")
    String close(@AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable UUID round) {
        keeping.close(member, round(member, id, round).id(), ZonedDateTime.now(clock));
        return back(id, round);
    }

    @PostMapping("/{round}/reopen")
    String reopen(@AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable UUID round) {
        keeping.reopen(member, round(member, id, round).id());
        return back(id, round);
    }

    @PostMapping("/{round}/take")
    String take(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable UUID round,
            RedirectAttributes next) {
        Tables tables = rules.own().orElseThrow().ruleBase().tables();
        next.addFlashAttribute("takenFrom", round);
        next.addFlashAttribute("taken", taking.take(member, round(member, id, round), ZonedDateTime.now(clock)));
        next.addFlashAttribute(
                "names",
                tables.all(CapabilityRow.class).stream().collect(Collectors.toMap(Row::id, CapabilityRow::name)));
        return back(id, round);
    }
}
