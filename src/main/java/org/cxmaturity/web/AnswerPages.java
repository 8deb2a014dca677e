package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.workspace.AnswerByLink;
import org.cxmaturity.service.workspace.AnswerByLink.Outcome;
import org.cxmaturity.service.workspace.AnswerByLink.State;
import org.cxmaturity.service.workspace.AnswerByLink.Visit;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.LinkToken;
import org.cxmaturity.workspace.RoundAnswer;
import org.cxmaturity.workspace.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What respondents see: their own questions, by a link of their own, without an account. */
@Controller
final class AnswerPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.UK);
    private static final int QUESTIONS_A_MINUTE = 2;

    private final RuleBases rules;
    private final Clients clients;
    private final Rounds rounds;
    private final AnswerByLink answering;
    private final Clock clock;

    AnswerPages(RuleBases rules, Clients clients, Rounds rounds, AnswerByLink answering, Clock clock) {
        this.rules = rules;
        this.clients = clients;
        this.rounds = rounds;
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * Questions about one dimension.
     *
     * @param answers what is asked, in its order
     */
    record Part(String id, String title, List<RoundAnswer> answers) {
        /** How many are answered. */
        public long known() {
            return answers.stream().filter(RoundAnswer::answered).count();
        }

        /** Whether all are. */
        public boolean all() {
            return known() == answers.size();
        }
    }

    /** Who comes, what they are asked, and the words for it. */
    private record Asked(Visit visit, List<Part> parts, FactForms forms, String address) {
        AnswerForm form(String part, RoundAnswer answer) {
            return AnswerForm.of(
                    forms.capability(answer.capability()), address + "/" + part + "/" + answer.capability(), answer);
        }

        Part part(String id) {
            return parts.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }

        RoundAnswer answer(String part, String capability) {
            return part(part).answers().stream()
                    .filter(each -> each.capability().equals(capability))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }
    }

    private Visit visit(String token) {
        return answering
                .visit(new LinkToken(token), clock.instant())
                .orElseThrow(() -> new LinkOver(LinkOver.Why.UNKNOWN));
    }

    private Visit open(String token) {
        Visit visit = visit(token);
        if (visit.state() != State.OPEN) {
            throw new LinkOver(visit.state() == State.OVER ? LinkOver.Why.OVER : LinkOver.Why.CLOSED);
        }
        return visit;
    }

    private Asked asked(Visit visit, String token, Model model) {
        Tables tables = rules.own().orElseThrow().ruleBase().tables();
        List<RoundAnswer> answers =
                rounds.answersOf(visit.person().workspace(), visit.person().id());
        List<Part> parts = new ArrayList<>();
        for (DimensionRow dimension : tables.all(DimensionRow.class)) {
            Set<String> known = tables.all(CapabilityRow.class).stream()
                    .filter(row -> row.dimension().equals(dimension.id()))
                    .map(CapabilityRow::id)
                    .collect(Collectors.toSet());
            List<RoundAnswer> theirs = answers.stream()
                    .filter(each -> known.contains(each.capability()))
                    .toList();
            if (!theirs.isEmpty()) {
                parts.add(new Part(dimension.id(), dimension.name(), theirs));
            }
        }
        Asked asked = new Asked(visit, parts, new FactForms(tables), "/answer/" + token);
        model.addAttribute("address", asked.address());
        model.addAttribute("person", visit.person());
        model.addAttribute("round", visit.round());
        model.addAttribute(
                "organisation",
                clients.client(visit.round().workspace(), visit.round().client())
                        .map(Client::name)
                        .orElse(""));
        model.addAttribute("lastDay", visit.round().closesOn().format(DAY));
        int questions = parts.stream().mapToInt(each -> each.answers().size()).sum();
        model.addAttribute("minutes", Math.max(1, questions / QUESTIONS_A_MINUTE));
        model.addAttribute("parts", parts);
        model.addAttribute("known", parts.stream().mapToLong(Part::known).sum());
        model.addAttribute("of", questions);
        return asked;
    }

    @GetMapping("/answer/{token}")
    String welcome(@PathVariable String token, Model model) {
        Asked asked = asked(open(token), token, model);
        model.addAttribute("next", next(asked));
        return "answer-welcome";
    }

    /** The first part with something to answer; the first of all where there is none. */
    private static String next(Asked asked) {
        return asked.parts().stream()
                .filter(each -> !each.all())
                .findFirst()
                .or(() -> asked.parts().stream().findFirst())
                .map(Part::id)
                .orElse("done");
    }

    @GetMapping("/answer/{token}/{part}")
    String questions(
            @PathVariable String token,
            @PathVariable String part,
            @RequestParam(defaultValue = "false") boolean plain,
            Model model) {
        Visit visit = open(token);
        Asked asked = asked(visit, token, model);
        List<AnswerForm> forms = asked.part(part).answers().stream()
                .map(each -> asked.form(part, each))
                .toList();
        rounds.opened(visit.person(), clock.instant());
        return questions(asked, part, forms, plain, model);
    }

    private static String questions(Asked asked, String part, List<AnswerForm> forms, boolean plain, Model model) {
        List<Part> parts = asked.parts();
        int at = IntStream.range(0, parts.size())
                .filter(each -> parts.get(each).id().equals(part))
                .findFirst()
                .orElseThrow();
        model.addAttribute("part", parts.get(at));
        model.addAttribute("number", at + 1);
        model.addAttribute("before", at == 0 ? "" : parts.get(at - 1).id());
        model.addAttribute(
                "after", at + 1 == parts.size() ? "done" : parts.get(at + 1).id());
        model.addAttribute("questions", forms);
        model.addAttribute("plain", plain);
        return "answer-questions";
    }

    /** One answer, as soon as it is tapped. */
    @PostMapping("/answer/{token}/{part}/{capability}")
    String save(
            @PathVariable String token,
            @PathVariable String part,
            @PathVariable String capability,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean within,
            Model model) {
        Visit visit = within ? visit(token) : open(token);
        Asked asked = asked(visit, token, model);
        AnswerForm sent = sent(asked, part, capability, new TypedAnswer(typed, ""));
        asked(visit, token, model);
        model.addAttribute("q", sent);
        return "answer-parts :: answered";
    }

    /** All answers of a page, for browsers without scripts. */
    @PostMapping("/answer/{token}/{part}")
    String saveAll(
            @PathVariable String token,
            @PathVariable String part,
            @RequestParam Map<String, String> typed,
            Model model) {
        Visit visit = open(token);
        Asked asked = asked(visit, token, model);
        List<AnswerForm> forms = new ArrayList<>();
        for (RoundAnswer each : asked.part(part).answers()) {
            TypedAnswer answer = new TypedAnswer(typed, "." + each.capability());
            forms.add(answer.changes(each) ? sent(asked, part, each.capability(), answer) : asked.form(part, each));
        }
        Asked now = asked(visit, token, model);
        boolean well = forms.stream()
                .allMatch(each -> each.state() == FactForm.State.SAVED || each.state() == FactForm.State.AS_ON_FILE);
        String page = questions(now, part, forms, true, model);
        model.addAttribute("wrong", !well);
        Object after = model.getAttribute("after");
        return well ? "redirect:" + now.address() + "/" + after + ("done".equals(after) ? "" : "?plain=true") : page;
    }

    private AnswerForm sent(Asked asked, String part, String capability, TypedAnswer typed) {
        RoundAnswer before = asked.answer(part, capability);
        AnswerForm form = asked.form(part, before);
        RoundAnswer answer = typed.answer(before);
        String level = answer.level();
        if (level.isEmpty()) {
            return form.sent(answer, FactForm.State.UNFINISHED, "Choose an answer, and the comment is saved with it.");
        }
        if (!form.offers(level)) {
            return form.sent(answer, FactForm.State.WRONG, "Not saved: that is none of the answers.");
        }
        Outcome outcome = answering.save(asked.visit(), answer, clock.instant());
        RoundAnswer now = rounds.answersOf(asked.visit().person().workspace(), before.invited()).stream()
                .filter(each -> each.capability().equals(capability))
                .findFirst()
                .orElse(before);
        return TypedAnswer.said(asked.form(part, now), answer, outcome);
    }

    @GetMapping("/answer/{token}/done")
    String done(@PathVariable String token, Model model) {
        asked(open(token), token, model);
        return "answer-done";
    }

    @PostMapping("/answer/{token}/done")
    String finish(@PathVariable String token) {
        rounds.done(open(token).person(), clock.instant());
        return "redirect:/answer/" + token + "/done";
    }

    /** Whatever else is asked for here: nothing that a respondent should see the consultant's pages for. */
    @RequestMapping("/answer/**")
    String nothing() {
        throw new LinkOver(LinkOver.Why.UNKNOWN);
    }

    @ExceptionHandler(LinkOver.class)
    String over(LinkOver over, HttpServletResponse response, Model model) {
        response.setStatus(over.why().status().value());
        model.addAttribute("title", over.why().title());
        model.addAttribute("text", over.why().text());
        return "answer-over";
    }

    @ExceptionHandler(NotThere.class)
    String notThere(HttpServletResponse response, Model model) {
        return over(new LinkOver(LinkOver.Why.UNKNOWN), response, model);
    }
}
