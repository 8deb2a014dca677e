package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.lookup.RowIndexTest;
import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.tables.FeedbackScoringRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.TableSpec;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Stock Drools, with no help from the product, reads the workbooks and admits the same rows. */
class StockDroolsTest {
    /** How many facts are tried before it is said that no row of a table fires. */
    private static final int MOST = 3000;

    private static final int ROWS = 5;
    private static final Map<Class<? extends Row>, List<Row>> GENERATED = GeneratedRows.of(23, ROWS);
    private static final ReleaseId RELEASE = KieServices.get().newReleaseId("org.cxmaturity", "stock-test", "1");
    private static List<Message> messages = List.of();

    @SuppressWarnings("NullAway.Init")
    private static KieContainer container;

    @BeforeAll
    static void compile() {
        KieFileSystem files = KieServices.get().newKieFileSystem().generateAndWritePomXML(RELEASE);
        WorkbookWriter writer = new WorkbookWriter(GENERATED);
        decisionTables().forEach(spec -> {
            String path = "src/main/resources/org/cxmaturity/rules/stock/" + spec.file();
            files.write(path, KieServices.get().getResources().newByteArrayResource(writer.bytes(spec.file())));
        });
        KieBuilder builder = KieServices.get().newKieBuilder(files).buildAll(ExecutableModelProject.class);
        messages = builder.getResults().getMessages(Message.Level.ERROR);
        container = KieServices.get().newKieContainer(RELEASE);
    }

    @AfterAll
    static void dispose() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(RELEASE);
    }

    static Stream<TableSpec<?>> decisionTables() {
        return TableSpec.all().stream().filter(spec -> spec.decision() != null);
    }

    @Test
    void every_row_of_every_decision_table_becomes_a_rule() {
        assertThat(messages).isEmpty();
        long rules = container.getKieBase().getKiePackages().stream()
                .mapToLong(rulePackage -> rulePackage.getRules().size())
                .sum();
        assertThat(rules).isEqualTo(ROWS * decisionTables().count());
    }

    @ParameterizedTest
    @MethodSource("decisionTables")
    void stock_drools_and_the_index_admit_the_same_rows(TableSpec<?> spec) {
        GeneratedFacts facts = new GeneratedFacts(spec.name().hashCode(), RowIndexTest.vocabulary(spec));
        int matched = 0;
        int some = Seeds.of(100, 60);
        for (int i = 0; i < some || matched == 0 && i < MOST; i++) {
            List<Fact> subjects = subjects(spec, facts);
            Map<String, Fact> fired = fire(spec, subjects);
            TreeSet<String> expected = GENERATED.getOrDefault(spec.type(), List.of()).stream()
                    .filter(row -> taken(spec, subjects)
                            .anyMatch(taken ->
                                    met(spec, taken) && RowIndexTest.admits(spec, row, taken.toArray(Fact[]::new))))
                    .map(Row::id)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(fired.keySet()).isEqualTo(expected);
            matched += expected.size();
        }
        assertThat(matched).as("rules fired").isPositive();
    }

    @Test
    void a_feedback_process_is_given_the_same_evidence_on_both_paths() {
        TableSpec<FeedbackScoringRow> spec = TableSpec.of(FeedbackScoringRow.class);
        RowIndex index = new RowIndex(GENERATED);
        GeneratedFacts facts = new GeneratedFacts(5, RowIndexTest.vocabulary());
        List<Fact> seen = new ArrayList<>();
        for (int i = 0; i < Seeds.of(100, 60); i++) {
            FeedbackProcess process = facts.of(FeedbackProcess.class);
            List<Fact> byIndex = new ArrayList<>();
            for (FeedbackScoringRow row : index.matching(FeedbackScoringRow.class, process)) {
                byIndex.add(CapabilityEvidence.of(
                        row.capability(), row.bound(), row.level(), process, process.evidenced()));
            }

            assertThat(fire(spec, List.of(process)).values()).containsExactlyInAnyOrderElementsOf(byIndex);
            seen.addAll(byIndex);
        }
        assertThat(seen).isNotEmpty();
    }

    /** The ids of the rows that fired, each with what it concluded. */
    private static Map<String, Fact> fire(TableSpec<?> spec, List<Fact> subjects) {
        Map<String, Fact> fired = new LinkedHashMap<>();
        KieSession session = container.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    String id = String.valueOf(
                            event.getMatch().getRule().getMetaData().get("id"));
                    fired.put(id, concluded(session, subjects, fired));
                }
            });
            session.getAgenda()
                    .getAgendaGroup(
                            Objects.requireNonNull(spec.decision()).phase().group())
                    .setFocus();
            subjects.forEach(session::insert);
            session.fireAllRules(match -> match.getRule().getName().startsWith(spec.title() + "_"));
        } finally {
            session.dispose();
        }
        return fired;
    }

    private static Fact concluded(KieSession session, List<Fact> subjects, Map<String, Fact> before) {
        List<Fact> now = new ArrayList<>();
        session.getObjects().forEach(fact -> now.add((Fact) fact));
        now.removeAll(subjects);
        now.removeAll(before.values());
        return now.isEmpty() ? before.values().iterator().next() : now.get(0);
    }

    private static List<Fact> subjects(TableSpec<?> spec, GeneratedFacts facts) {
        List<Fact> subjects = new ArrayList<>();
        spec.subjects().forEach(subject -> subjects.add(facts.of(subject.type())));
        if (subjects.size() == 3 && subjects.get(1) instanceof Proposal proposal) {
            ActionCost cost = (ActionCost) subjects.get(2);
            subjects.set(2, new ActionCost(cost.action().length() % 4 == 0 ? "other" : proposal.action(), cost.band()));
        }
        return subjects;
    }

    /** The ways to take the facts as subjects: one, unless both are of one type and either may be either. */
    private static Stream<List<Fact>> taken(TableSpec<?> spec, List<Fact> facts) {
        boolean alike = facts.size() == 2
                && spec.subjects().get(0).type().equals(spec.subjects().get(1).type());
        return alike
                ? facts.stream().flatMap(one -> facts.stream().map(other -> List.of(one, other)))
                : Stream.of(facts);
    }

    /** The fixed constraints of the tables that have one, in Java. */
    private static boolean met(TableSpec<?> spec, List<Fact> subjects) {
        if (spec.subjects().stream().allMatch(subject -> subject.where().isEmpty())) {
            return true;
        }
        if (subjects.get(0) instanceof LevelFinding finding && finding.kind() != FindingKind.STRENGTH) {
            return false;
        }
        if (subjects.get(0) instanceof ExaminedSection examined && !examined.complete()) {
            return false;
        }
        if (subjects.get(0) instanceof Organisation organisation && organisation.foremost() != null) {
            return false;
        }
        if (subjects.get(subjects.size() - 1) instanceof CapabilityLevel level && level.basis() == Basis.PROJECTED) {
            return false;
        }
        return !(subjects.size() == 3
                && subjects.get(1) instanceof Proposal proposal
                && subjects.get(2) instanceof ActionCost cost
                && !cost.action().equals(proposal.action()));
    }
}
