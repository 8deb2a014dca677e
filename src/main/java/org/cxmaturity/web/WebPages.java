package org.cxmaturity.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.service.editions.ReviewedDraft;
import org.cxmaturity.service.profile.Assessing;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** The pages, and the files that they are made with; every one of these comes from here. */
@Configuration(proxyBeanMethods = false)
@Import({
    SignInPages.class,
    TokensPage.class,
    PeoplePage.class,
    ClientsPage.class,
    FactEditing.class,
    OrganisationFactsPage.class,
    AnswerFactsPage.class,
    FactListsPage.class,
    EvidencePage.class,
    IntakePage.class,
    KpiPage.class,
    ResultPage.class,
    RoadmapPage.class,
    VariantsPage.class,
    ComparePage.class,
    WorkPage.class,
    WhatIfPage.class,
    ReportPage.class,
    ThemesPage.class,
    RespondentsPage.class,
    AnswerPages.class,
    LedgerPage.class,
    RulesPage.class,
    DraftPage.class,
    DraftCopies.class,
    GridPage.class,
    LedgerFiles.class,
    LedgerChecksPage.class,
    RecordPage.class,
    LedgerProofsPage.class,
    DossierPage.class,
    CompareRecordsPage.class,
    TrialPage.class,
    StylePage.class,
    ReviewPage.class,
    ProposalPage.class,
    EditionsPage.class,
    PageModel.class,
    PageProblems.class
})
public class WebPages implements WebMvcConfigurer {
    private static final Duration KEPT = Duration.ofDays(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(
                        "classpath:/web/assets/", "classpath:/META-INF/resources/webjars/htmx.org/2.0.8/dist/")
                .setCacheControl(CacheControl.maxAge(KEPT));
    }

    /** The templates that pages share with files. */
    @Bean
    SpringResourceTemplateResolver sharedTemplates() {
        SpringResourceTemplateResolver shared = new SpringResourceTemplateResolver();
        shared.setPrefix("classpath:/templates/");
        shared.setSuffix(".html");
        shared.setTemplateMode(TemplateMode.HTML);
        shared.setCharacterEncoding("UTF-8");
        shared.setResolvablePatterns(Set.of("comparison", "explanation", "report-blocks"));
        shared.setOrder(0);
        return shared;
    }

    @Bean
    PageJobs<UUID, ReviewedDraft> reviews(Clock clock) {
        return new PageJobs<>("review", clock);
    }

    @Bean
    ClientAccess clientAccess(Clients clients, Assessing assessing) {
        return new ClientAccess(clients, assessing);
    }

    @Bean
    LedgerJobs ledgerJobs(WorkspaceLedgers ledgers, Clock clock) {
        return new LedgerJobs(ledgers, clock);
    }
}
