package org.cxmaturity.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.tables.ShippedExamples;
import org.cxmaturity.service.workspace.KeepClients;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.AssessmentOnRecord.PlacedStage;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** All clients: where each stands, and taking new ones on. */
@Controller
final class ClientsPage {
    /** How many assessments of a client a trend shows. */
    private static final int TREND = 12;

    private final Clients clients;
    private final Assessments assessments;
    private final KeepClients keeping;
    private final ClientAccess access;
    private final Clock clock;

    ClientsPage(Clients clients, Assessments assessments, KeepClients keeping, ClientAccess access, Clock clock) {
        this.clients = clients;
        this.assessments = assessments;
        this.keeping = keeping;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A client in the list.
     *
     * @param newest its assessments, the newest first
     * @param today the day on which the list is looked at
     */
    record Listed(Client client, List<AssessmentOnRecord> newest, LocalDate today) {
        /** The newest assessment; null where there is none. */
        public @Nullable AssessmentOnRecord last() {
            return newest.isEmpty() ? null : newest.get(0);
        }

        /** By how many stages a model's stage moved since the assessment before. */
        public int moved(PlacedStage now) {
            return newest.stream()
                    .skip(1)
                    .limit(1)
                    .flatMap(before -> before.stages().stream())
                    .filter(each -> each.model().equals(now.model()))
                    .mapToInt(each -> now.order() - each.order())
                    .sum();
        }

        /** The way of a model's stage over the assessments; null where there is no way yet. */
        public @Nullable StageTrend trend(PlacedStage now) {
            return newest.size() < 2 ? null : StageTrend.of(newest, now.model());
        }

        /** When the next assessment is due; null where that is not known. */
        public @Nullable LocalDate due() {
            AssessmentOnRecord last = last();
            return last == null ? null : last.next();
        }

        /** Whether that day has come. */
        public boolean overdue() {
            LocalDate due = due();
            return due != null && !due.isAfter(today);
        }
    }

    @GetMapping("/")
    String root() {
        return "redirect:/clients";
    }

    @GetMapping("/clients")
    String list(
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "false") boolean archived,
            @RequestParam(required = false) @Nullable UUID put,
            Model model) {
        model.addAttribute("putAway", put);
        List<Client> all = clients.all(member.workspace());
        Map<UUID, List<AssessmentOnRecord>> newest = assessments.newest(member.workspace(), TREND);
        String wanted = find.strip().toLowerCase(Locale.ROOT);
        List<Listed> listed = all.stream()
                .filter(each -> (each.archived() != null) == archived)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(each -> new Listed(each, newest.getOrDefault(each.id(), List.of()), LocalDate.now(clock)))
                .sorted(order(sort))
                .toList();
        model.addAttribute("clients", listed);
        model.addAttribute("some", !all.isEmpty());
        model.addAttribute(
                "put", all.stream().filter(each -> each.archived() != null).count());
        model.addAttribute("find", find);
        model.addAttribute("sort", sort);
        model.addAttribute("archived", archived);
        return "clients";
    }

    private static Comparator<Listed> order(String sort) {
        Comparator<Listed> byName =
                Comparator.comparing(each -> each.client().name().toLowerCase(Locale.ROOT));
        return switch (sort) {
            case "date" ->
                Comparator.<Listed, Instant>comparing(
                                each -> each.last() == null
                                        ? Instant.MIN
                                        : each.last().at(),
                                Comparator.reverseOrder())
                        .thenComparing(byName);
            case "stage" ->
                Comparator.<Listed>comparingInt(each -> each.last() == null
                                ? 0
                                : -each.last().stages().stream()
                                        .mapToInt(PlacedStage::order)
                                        .sum())
                        .thenComparing(byName);
            case "due" ->
                Comparator.<Listed, LocalDate>comparing(each -> each.due() == null ? LocalDate.MAX : each.due())
                        .thenComparing(byName);
            default -> byName;
        };
    }

    @GetMapping("/clients/new")
    String form(Model model) {
        model.addAttribute("examples", examples());
        return "new-client";
    }

    /** An example to try, by its file's name and as people call it. */
    record Example(String id, String name) {}

    private static List<Example> examples() {
        return ShippedExamples.NAMES.stream()
                .map(id -> new Example(
                        id,
                        id.substring(0, 1).toUpperCase(Locale.ROOT)
                                + id.substring(1).replace('-', ' ')))
                .toList();
    }

    @PostMapping("/clients")
    String take(@AuthenticationPrincipal Member member, @RequestParam(defaultValue = "") String name, Model model) {
        return opened(keeping.take(member, name, LocalDate.now(clock), clock.instant()), "facts", model);
    }

    @PostMapping("/clients/examples/{id}")
    String example(@AuthenticationPrincipal Member member, @PathVariable String id, Model model) {
        return opened(
                keeping.take(
                        member,
                        ShippedExamples.profile(id).orElseThrow(NotThere::new),
                        "Opened as an example",
                        clock.instant()),
                "result",
                model);
    }

    @PostMapping("/clients/uploads")
    String upload(@AuthenticationPrincipal Member member, @RequestParam MultipartFile profile, Model model)
            throws IOException {
        NamedContent content = new NamedContent(FileNames.of(profile), profile.getBytes());
        return opened(keeping.take(member, content, "From " + content.name(), clock.instant()), "result", model);
    }

    private String opened(Result<Client> taken, String page, Model model) {
        return taken.either(client -> "redirect:/clients/" + client.id() + "/" + page, refused -> {
            model.addAttribute("problems", refused.problems());
            return form(model);
        });
    }

    @PostMapping("/clients/{id}/archive")
    String archive(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        clients.archive(member.workspace(), access.client(member, id).id(), clock.instant());
        return "redirect:/clients?put=" + id;
    }

    @PostMapping("/clients/{id}/bring-back")
    String bringBack(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        clients.archive(member.workspace(), access.client(member, id).id(), null);
        return "redirect:/clients";
    }
}
