package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.ActionInPlace;
import org.cxmaturity.model.ActionableFinding;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.Audience;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CustomersMet;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.DisagreementFinding;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resources;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.Setting;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.StaffTime;
import org.cxmaturity.tables.Tables;

/** Assesses a profile by the rows of the tables, without a rule engine: every row is held against every fact it is about. */
public final class PlainAssessor {
    private PlainAssessor() {}

    /** What follows from a profile's facts. */
    public static PlainResult assess(Tables tables, Profile profile) {
        Set<Derived> all = new LinkedHashSet<>();
        keep(all, List.of(new Audience(PlainSetting.audience(tables, profile.organisation()))));
        CustomersMet met = keep(all, List.of(PlainSetting.met(profile))).get(0);
        List<Setting> settings = keep(all, PlainSetting.settings(tables, profile));
        PlainScaling scalings = new PlainScaling(tables, profile);
        Scaling scaling = keep(all, List.of(scalings.scaling())).get(0);
        List<StaffTime> time = keep(all, scalings.time(profile));
        List<Resources> means = keep(all, PlainSetting.means(tables, profile, settings, scaling));
        keep(all, PlainChange.facts(tables, profile, settings));
        PlainSystems systems = new PlainSystems(profile);
        keep(all, systems.facts());
        List<Silo> silos = Stream.concat(profile.all(Silo.class).stream(), systems.silos().stream())
                .toList();
        List<KpiSeries> series = keep(all, PlainKpis.series(profile));
        List<AnswerSummary> answers = keep(all, PlainAnswers.summaries(profile));
        List<CapabilityEvidence> evidence = keep(all, new PlainEvidence(tables, profile, systems, series).all(all));
        List<ActionInPlace> inPlace = keep(all, PlainCalls.inPlace(tables, profile));
        PlainLevels levelled = new PlainLevels(tables, profile, evidence, answers);
        List<CapabilityLevel> levels = keep(all, levelled.levels());
        keep(all, levelled.notApplicable());
        keep(all, levelled.bounds());
        keep(all, levelled.combined());
        PlainFindings findings = new PlainFindings(tables, levels);
        List<LevelFinding> told = keep(all, findings.ofLevels());
        List<DisagreementFinding> differing =
                keep(all, findings.ofAnswers(answers, levelled.combined(), levelled.bounds()));
        List<ActionableFinding> calling = new ArrayList<>();
        calling.addAll(keep(all, findings.ofKpis(PlainKpis.readings(tables, profile, series))));
        calling.addAll(keep(all, findings.ofFoundations()));
        calling.addAll(keep(all, findings.ofSystems(keep(all, PlainSystemGroups.groups(profile)))));
        keep(all, findings.disputes(profile));
        List<Obstacle> obstacles = keep(all, findings.obstacles(means, silos));
        keep(all, findings.contradicted(told, obstacles));
        keep(all, PlainFindings.seenDifferently(told, differing));
        PlainStages stages = new PlainStages(tables, levels);
        keep(all, stages.facts());
        PlainActions actions =
                new PlainActions(tables, levels, settings, scaling, time, means, met.inPerson(), evidence, inPlace);
        List<Derived> advised = keep(all, actions.facts(stages.needs(), obstacles, calling));
        keep(all, new PlainQuestions(tables, levels, stages).questions(obstacles, advised));
        return PlainResult.of(all);
    }

    private static <T extends Derived> List<T> keep(Set<Derived> all, List<T> facts) {
        all.addAll(facts);
        return facts;
    }
}
