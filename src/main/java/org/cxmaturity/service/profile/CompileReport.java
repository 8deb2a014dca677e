package org.cxmaturity.service.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.clientreport.ReportCompiler;
import org.cxmaturity.explanation.SheetView;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.roadmap.WorkProgress.Phase;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.TemplateText;
import org.jspecify.annotations.Nullable;

/** Compiles reports. */
public record CompileReport(RuleBases ruleBases) {
    /**
     * What is wanted besides the roadmap.
     *
     * @param previous an earlier profile of the same organisation, to say what has changed
     * @param people whether to show who said what
     */
    public record Extras(Optional<NamedContent> previous, boolean people) {}

    /** Assesses, plans and compiles. */
    public Result<ClientReport> report(ProfileRequest request, PlanRequest plan, Extras extras, WorkProgress phases) {
        phases.begin(Phase.READING);
        return ruleBases.of(request.tables()).then(rules -> ProfileLoader.load(rules, request, List.of())
                .then(CompileReport::finished)
                .then(loaded -> {
                    PlannedProfile profile = PlannedProfile.of(loaded, request.aliasSet());
                    Result<PlanRequest> goal = profile.checked(plan, List.of());
                    Result<Optional<Profile>> previous = Result.optional(
                            extras.previous().map(content -> previous(rules, content, request, loaded)));
                    if (goal.problems().isEmpty()) {
                        return previous.map(before -> compile(
                                profile, loaded.businessCase(), before, goal.orElseThrow(), extras.people(), phases));
                    }
                    List<Problem> all = new ArrayList<>(goal.problems());
                    all.addAll(previous.problems());
                    return Result.refused(Fault.USAGE, all);
                }));
    }

    /** Refuses tables in which a model still says what its template said: a report is read by clients. */
    private static Result<LoadedProfile> finished(LoadedProfile loaded) {
        Tables tables = loaded.rules().ruleBase().tables();
        Map<Class<? extends Row>, List<Row>> rows = new HashMap<>();
        TableSpec.all().forEach(spec -> rows.put(spec.type(), List.copyOf(tables.all(spec.type()))));
        ReadTables read = new ReadTables(rows, loaded.rules().places(), Map.of());
        return Result.unless(Fault.TABLES, TemplateText.left(read), loaded);
    }

    private static Result<Profile> previous(
            LoadedRuleBase rules, NamedContent content, ProfileRequest request, LoadedProfile now) {
        ProfileRequest earlier = new ProfileRequest(
                content, request.tables(), now.profile().models(), request.aliasSet(), request.language());
        return ProfileLoader.load(rules, earlier, List.of())
                .then(before ->
                        Result.unless(Fault.INPUT, problems(before.profile(), now.profile()), before.profile()));
    }

    private static List<Problem> problems(Profile before, Profile now) {
        List<Problem> problems = new ArrayList<>();
        String organisation = now.organisation().id();
        if (!before.organisation().id().equals(organisation)) {
            problems.add(new Problem(
                            Input.PREVIOUS_PROFILE,
                            '"' + before.organisation().id() + '"',
                            '"' + organisation + "\", the organisation that the report is about",
                            null)
                    .at("organisation.id"));
        }
        if (!before.asOf().isBefore(now.asOf())) {
            problems.add(
                    new Problem(Input.PREVIOUS_PROFILE, before.asOf().toString(), "a day before " + now.asOf(), null)
                            .at("asOf"));
        }
        return problems;
    }

    private static ClientReport compile(
            PlannedProfile profile,
            @Nullable BusinessCase businessCase,
            Optional<Profile> before,
            PlanRequest plan,
            boolean people,
            WorkProgress phases) {
        Roadmap roadmap = profile.planner(phases).plan(profile.profile(), plan);
        phases.begin(Phase.WRITING);
        return new ReportCompiler(
                        profile.rulesRun().of(profile.profile()),
                        profile.tables(),
                        new SheetView(profile.tables(), profile.rules().places()),
                        people)
                .report(
                        roadmap,
                        before.map(then -> StagesSince.of(profile, then)).orElse(null),
                        businessCase);
    }
}
