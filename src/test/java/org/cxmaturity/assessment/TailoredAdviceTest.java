package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Industry;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Served;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.CapabilityRow;
import org.junit.jupiter.api.Test;

/** Advice differs where the work differs (R26): one level everywhere, in every industry and size, for everybody who may be served. */
class TailoredAdviceTest {
    private static final RuleBase RULES = Shipped.ruleBase();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final int TOP = 10;

    /** A kind of organisation. */
    private record Kind(Industry industry, int employees, Served served) {
        /** Everything stands at 1, and means are in proportion. */
        Profile profile() {
            Organisation organisation =
                    new Organisation("one", "One", industry, employees, "GB", Set.of(served), List.of("service"));
            List<Given> facts = new ArrayList<>();
            facts.add(organisation);
            facts.add(new Constraints(
                    "GBP", BigDecimal.valueOf(employees * 200L), Math.max(6, employees / 2), 8, Readiness.MEDIUM));
            RULES.tables()
                    .all(CapabilityRow.class)
                    .forEach(row -> facts.add(new CapabilityAnswer(
                            row.id(), Answer.KNOWN, 1, "service", "Head of service", null, DAY, false, Backing.NONE)));
            return new Profile(organisation, DAY, facts);
        }
    }

    private static Map<Kind, List<Recommendation>> advice() {
        Map<Kind, List<Recommendation>> advice = new LinkedHashMap<>();
        for (Industry industry : Industry.values()) {
            for (int employees : new int[] {6, 30, 400, 5_000}) {
                for (Served served : Served.values()) {
                    Kind kind = new Kind(industry, employees, served);
                    advice.put(kind, Assessor.assess(RULES, kind.profile()).recommendations());
                }
            }
        }
        return advice;
    }

    @Test
    void measure() {
        Map<Kind, List<Recommendation>> advice = advice();
        Map<Kind, Set<String>> top = new LinkedHashMap<>();
        advice.forEach((kind, all) -> {
            List<String> first = all.stream().limit(TOP).map(Recommendation::action).toList();
            top.put(kind, new HashSet<>(first));
            System.out.println("TOP " + kind + " " + all.size() + " " + first);
        });
        int[][] counts = new int[3][TOP + 1];
        List<Kind> kinds = new ArrayList<>(top.keySet());
        for (int a = 0; a < kinds.size(); a++) {
            for (int b = a + 1; b < kinds.size(); b++) {
                Kind one = kinds.get(a);
                Kind other = kinds.get(b);
                boolean industry = one.industry() != other.industry();
                boolean served = one.served() != other.served();
                boolean size = one.employees() != other.employees();
                Set<String> common = new HashSet<>(top.get(one));
                common.retainAll(top.get(other));
                int differ = TOP - common.size();
                if ((industry ? 1 : 0) + (served ? 1 : 0) + (size ? 1 : 0) == 1) {
                    counts[industry ? 0 : served ? 1 : 2][differ]++;
                    if (differ < 4) {
                        System.out.println("LOW " + differ + " " + one + " / " + other);
                    }
                }
            }
        }
        System.out.println("INDUSTRY " + java.util.Arrays.toString(counts[0]));
        System.out.println("SERVED " + java.util.Arrays.toString(counts[1]));
        System.out.println("SIZE " + java.util.Arrays.toString(counts[2]));
    }
}
