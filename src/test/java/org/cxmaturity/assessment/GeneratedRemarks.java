package org.cxmaturity.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Judgement;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Resolution;

/** What is said at random beside other facts: levels agreed on, judgements, and what others' KPIs are. */
record GeneratedRemarks(Random random) {
    List<Given> on(List<Given> facts) {
        List<Given> remarks = new ArrayList<>();
        Map<String, List<Integer>> answers = new LinkedHashMap<>();
        all(facts, CapabilityAnswer.class)
                .filter(each -> each.answer() == Answer.KNOWN)
                .forEach(each -> answers.computeIfAbsent(each.capability(), any -> new ArrayList<>())
                        .add(each.knownLevel()));
        answers.forEach((capability, levels) -> {
            if (levels.size() > 1 && chance(40)) {
                remarks.add(agreed(capability, levels));
            }
        });
        for (KpiKind kind : KpiKind.values()) {
            if (chance(50) && all(facts, KpiMeasurement.class).anyMatch(each -> each.kind() == kind)) {
                remarks.add(benchmark(kind));
            }
        }
        if (chance(20)) {
            remarks.add(new Judgement(
                    "four-stage",
                    "established",
                    "A. Partner",
                    GeneratedProfiles.AS_OF,
                    "Seen on site",
                    false,
                    Backing.NONE));
        }
        return remarks;
    }

    private static <F extends Given> Stream<F> all(List<Given> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    /** What was aimed at, as a rule; else whatever it may be. */
    private Resolution agreed(String capability, List<Integer> levels) {
        boolean shown = chance(50);
        return new Resolution(
                capability,
                chance(90) ? levels.get(0) : random.nextInt(5),
                "A. Partner",
                GeneratedProfiles.AS_OF,
                "Looked through together",
                shown,
                shown ? GeneratedProfiles.SHOWN : Backing.NONE);
    }

    private ClientBenchmark benchmark(KpiKind kind) {
        return new ClientBenchmark(
                "best-rival-" + kind.ordinal(),
                kind,
                "Best rival",
                BigDecimal.valueOf(kind == KpiKind.CES ? 1 + random.nextInt(7) : random.nextInt(90)),
                2025,
                "GB",
                400,
                "Annual report",
                kind == KpiKind.CES ? BigDecimal.ONE : null,
                kind == KpiKind.CES ? BigDecimal.valueOf(7) : null,
                false,
                Backing.NONE);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
