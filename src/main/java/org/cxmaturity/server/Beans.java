package org.cxmaturity.server;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.editions.CompareEditions;
import org.cxmaturity.service.editions.PublishRules;
import org.cxmaturity.service.editions.ReviewDrafts;
import org.cxmaturity.service.gathering.FilledQuestionnaires;
import org.cxmaturity.service.gathering.GatherProfile;
import org.cxmaturity.service.kpi.MeasureKpis;
import org.cxmaturity.service.profile.AskByQuestionnaire;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.AssessWithNext;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.reassessment.CompareAssessments;
import org.cxmaturity.service.tables.TryTable;
import org.cxmaturity.service.workspace.AnswerByLink;
import org.cxmaturity.service.workspace.AssessOnRecord;
import org.cxmaturity.service.workspace.CompileDossier;
import org.cxmaturity.service.workspace.EditFacts;
import org.cxmaturity.service.workspace.GrantTokens;
import org.cxmaturity.service.workspace.KeepClients;
import org.cxmaturity.service.workspace.KeepEvidence;
import org.cxmaturity.service.workspace.KeepMembers;
import org.cxmaturity.service.workspace.KeepRounds;
import org.cxmaturity.service.workspace.KeepThemes;
import org.cxmaturity.service.workspace.KeepVariants;
import org.cxmaturity.service.workspace.KeepWork;
import org.cxmaturity.service.workspace.ReplaceProfile;
import org.cxmaturity.service.workspace.ReviewWork;
import org.cxmaturity.service.workspace.TakeAnswers;
import org.cxmaturity.store.AnswerTable;
import org.cxmaturity.store.AssessedProfileView;
import org.cxmaturity.store.AssessmentTable;
import org.cxmaturity.store.ClientTable;
import org.cxmaturity.store.Database;
import org.cxmaturity.store.DraftTables;
import org.cxmaturity.store.EditionTable;
import org.cxmaturity.store.EvidenceTable;
import org.cxmaturity.store.LedgerTable;
import org.cxmaturity.store.MemberTable;
import org.cxmaturity.store.ProposalTable;
import org.cxmaturity.store.RoundTable;
import org.cxmaturity.store.ThemeTable;
import org.cxmaturity.store.TokenTable;
import org.cxmaturity.store.VariantTable;
import org.cxmaturity.store.WorkTable;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Rounds;
import org.cxmaturity.workspace.RuleEditions;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.context.support.GenericApplicationContext;

/** What pages use, made here and handed to Spring. */
record Beans(ServedCases used, Database database) {
    private static final int SECRET_BYTES = 32;

    void into(GenericApplicationContext context) {
        WorkspaceLedgers ledgers = LedgerTable.in(database);
        RuleEditions editions = new EditionTable(database);
        LiveRuleBases rules = new LiveRuleBases(used.product(), used.loader(), editions, ledgers);
        Auditing auditing = used.auditing().by(rules.withWorkbooks());
        Clients clients = new ClientTable(database);
        Assessments assessments = new AssessmentTable(database);
        MemberTable members = new MemberTable(database);
        Rounds rounds = new RoundTable(database);
        EditDrafts drafts = new EditDrafts(new DraftTables(database), ledgers, auditing::own);
        for (Object bean : List.of(
                rules,
                clients,
                assessments,
                ledgers,
                members,
                database,
                new SignInLinks(members, used.clock()),
                new AnswerTable(database),
                new GrantTokens(new TokenTable(database), members, Beans::secret),
                new TokenTable(database),
                new KeepMembers(members, database),
                new ReplaceProfile(rules, clients),
                new KeepClients(rules, clients, database),
                new EditFacts(rules, clients),
                new MeasureKpis(rules),
                new ThemeTable(database),
                new KeepThemes(new ThemeTable(database)),
                new EvidenceTable(database),
                new KeepEvidence(new EvidenceTable(database), clients, new EditFacts(rules, clients)),
                new AssessOnRecord(new AssessWithNext(rules), auditing, clients, assessments, ledgers, database),
                auditing,
                new CompileDossier(auditing, assessments, ledgers, new EvidenceTable(database)),
                new AssessProfile(rules),
                new ExplainProfile(rules),
                new PlanRoadmaps(rules),
                new CompileReport(rules),
                new CompareAssessments(rules, () -> auditing),
                new AskByQuestionnaire(rules),
                rounds,
                new KeepVariants(new VariantTable(database)),
                new TryTable(new RuleBaseLoader(null)),
                drafts,
                editions,
                new ProposalTable(database),
                new AssessedProfileView(database),
                new ReviewDrafts(used.bench(), used.loader(), editions, new AssessedProfileView(database), clients),
                new CompareEditions(used.bench(), editions, drafts, ledgers),
                new PublishRules(
                        editions, new ProposalTable(database), drafts, members, ledgers, auditing::own, database),
                new KeepWork(new WorkTable(database), assessments, database),
                new ReviewWork(auditing, assessments, ledgers),
                new KeepRounds(new AskByQuestionnaire(rules), clients, rounds, database),
                new AnswerByLink(rounds),
                new TakeAnswers(rules, clients, rounds),
                new GatherProfile(rules, List.of(new FilledQuestionnaires())))) {
            context.getBeanFactory().registerSingleton(bean.getClass().getSimpleName(), bean);
        }
        context.registerBean(Clock.class, used::clock);
    }

    private static byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
