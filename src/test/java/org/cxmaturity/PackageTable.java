package org.cxmaturity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each package may import besides itself, Java and JSpecify: our own packages, then libraries. The same table stands in
 * words in the page on the architecture and in each package's {@code package-info}.
 */
final class PackageTable {
    static final String ROOT = "org.cxmaturity";

    static final String DROOLS = "org.drools.. org.kie.api..";
    static final String KIE_DMN = "org.kie.dmn.. javax.xml.namespace..";
    static final String POI =
            "org.apache.poi.. org.openxmlformats.. org.apache.commons.compress.. org.apache.xmlbeans..";
    static final String JACKSON = "tools.jackson..";
    static final String YAML = "org.snakeyaml.engine..";
    static final String SOLVER = "com.google.ortools.. com.sun.jna..";
    static final String ICU = "com.ibm.icu..";
    static final String THYMELEAF = "org.thymeleaf..";
    static final String PDF = "com.openhtmltopdf.. org.apache.pdfbox.. org.apache.fontbox.. org.w3c.dom..";
    static final String XML_STREAMS = "javax.xml.XMLConstants javax.xml.stream..";
    static final String PICTURES = "javax.imageio..";
    static final String LEDGER = "org.erdtman.jcs.. javax.crypto..";
    static final String MATHS = "org.apache.commons.math3..";
    static final String PICOCLI = "picocli..";
    static final String SPRING_JDBC =
            "org.springframework.jdbc.. org.springframework.transaction.. org.springframework.dao.. javax.sql.. com.zaxxer.hikari..";
    static final String FLYWAY = "org.flywaydb..";
    static final String SPRING = "org.springframework..";
    static final String SERVLETS = "jakarta.servlet..";
    static final String HTTP_SERVER = "com.sun.net.httpserver..";
    static final String LOG = "org.slf4j..";

    /**
     * A package.
     *
     * @param name without the root's, such as {@code publishing.docx}; a package within it is another one
     */
    record Entry(String name, List<String> own, List<String> libraries) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Entry> ENTRIES = List.of(
            entry("model", ""),
            entry("speech", ""),
            entry("tables", "model speech"),
            entry("build", "", "org.objectweb.asm.."),
            entry("tablespec", "model tables"),
            entry("conditions", "tables tablespec"),
            entry("textwidth", "", ICU),
            entry("lookup", "model speech tables tablespec conditions"),
            entry("workbook", "model tables tablespec textwidth", POI, XML_STREAMS),
            entry("tablecheck", "model speech tables tablespec conditions lookup", KIE_DMN),
            entry("rulebase", "model tables tablespec lookup workbook tablecheck", DROOLS),
            entry("csv", "model"),
            entry("questions", "model csv tables tablespec"),
            entry("responses", "model csv", MATHS),
            entry("gathering", "model"),
            entry("questionnaire", "model speech tables tablespec textwidth workbook gathering", POI),
            entry("intake", "model", JACKSON, YAML),
            entry("survey", "model csv workbook gathering intake"),
            entry("assessment", "model speech tables rulebase", DROOLS),
            entry("wording", "model"),
            entry("explanation", "model tables tablespec wording"),
            entry("roadmap", "model speech tables wording", SOLVER),
            entry("comparison", "model tables tablespec workbook roadmap audit"),
            entry("tabletest", "model tables tablespec conditions workbook explanation"),
            entry("audit", "model", JACKSON, LEDGER),
            entry(
                    "terminal",
                    "model speech tables wording textwidth gathering explanation roadmap responses audit tablecheck comparison tabletest"),
            entry(
                    "json",
                    "model speech tables wording explanation roadmap responses audit tablecheck comparison tabletest workspace",
                    JACKSON),
            entry("html", "model wording terminal explanation roadmap comparison publishing.html"),
            entry("graphviz", "model tables wording terminal explanation"),
            entry(
                    "clientreport",
                    "model speech tables wording explanation roadmap comparison publishing.blocks publishing.charts"),
            entry("publishing", "model intake publishing.blocks publishing.charts", POI, PICTURES),
            entry("publishing.charts", "textwidth"),
            entry("publishing.blocks", "speech publishing.charts"),
            entry("publishing.officecharts", "speech publishing publishing.charts", POI),
            entry("publishing.html", "speech publishing publishing.blocks publishing.charts", THYMELEAF),
            entry("publishing.pdf", "speech publishing publishing.blocks publishing.charts publishing.html", PDF),
            entry(
                    "publishing.docx",
                    "speech publishing publishing.blocks publishing.charts publishing.officecharts",
                    POI),
            entry(
                    "publishing.pptx",
                    "speech publishing publishing.blocks publishing.charts publishing.officecharts",
                    POI),
            entry(
                    "publishing.xlsx",
                    "speech publishing publishing.blocks publishing.charts publishing.officecharts",
                    POI),
            entry("service", "model rulebase"),
            entry(
                    "service.profile",
                    "speech service model tables tablespec questionnaire intake rulebase assessment explanation roadmap comparison"
                            + " clientreport"),
            entry(
                    "service.audit",
                    "service service.profile model tables intake rulebase assessment explanation audit comparison json"),
            entry(
                    "service.gathering",
                    "service service.profile model tables rulebase intake gathering questionnaire survey"),
            entry(
                    "service.tables",
                    "speech service service.profile model tables tablespec lookup workbook tablecheck rulebase questions intake"
                            + " assessment explanation roadmap audit comparison tabletest"),
            entry("service.kpi", "service service.profile model csv intake rulebase responses"),
            entry(
                    "service.reassessment",
                    "service service.profile service.audit service.tables model tables rulebase assessment audit roadmap"
                            + " comparison"),
            entry(
                    "files",
                    "service service.audit service.tables model tables csv intake workbook rulebase audit publishing"),
            entry(
                    "delivery",
                    "speech clientreport publishing publishing.blocks publishing.html publishing.pdf publishing.docx publishing.xlsx"
                            + " publishing.pptx"),
            entry("drafting", "model tables tablespec"),
            entry("workspace", "model audit"),
            entry("backup", "model", JACKSON),
            entry("store", "model audit workspace backup", SPRING_JDBC, FLYWAY),
            entry(
                    "service.workspace",
                    "service service.audit service.profile workspace model csv tables tablespec wording rulebase audit intake questionnaire"
                            + " roadmap publishing service.tables"),
            entry(
                    "service.drafting",
                    "drafting workspace service service.audit model tables tablespec workbook rulebase audit"),
            entry(
                    "service.editions",
                    "service.drafting service.tables service.audit service workspace comparison tablecheck intake roadmap rulebase"
                            + " audit model"),
            entry(
                    "web",
                    "drafting service.drafting service.editions json model speech tables tablespec questionnaire wording explanation roadmap comparison html audit clientreport"
                            + " publishing publishing.blocks"
                            + " publishing.charts delivery workspace service service.audit service.profile service.gathering service.tables"
                            + " service.reassessment service.workspace rulebase terminal responses csv service.kpi",
                    SPRING,
                    SERVLETS,
                    THYMELEAF),
            entry(
                    "api",
                    "model intake explanation roadmap audit clientreport publishing delivery tables rulebase workspace service"
                            + " service.audit service.profile service.workspace json",
                    SPRING,
                    SERVLETS,
                    JACKSON),
            entry(
                    "server",
                    "model audit rulebase workspace backup store service service.audit service.gathering service.profile"
                            + " service.reassessment service.kpi service.workspace service.drafting service.editions service.tables web api",
                    SPRING,
                    SERVLETS,
                    HTTP_SERVER,
                    LOG),
            entry(
                    "cli",
                    "speech files service service.profile service.audit service.gathering service.tables service.kpi service.reassessment responses model tables explanation roadmap"
                            + " audit tablecheck comparison tabletest terminal json html graphviz clientreport publishing"
                            + " delivery",
                    PICOCLI));

    /** Imports that are on their way out: who imports what beyond the table. */
    static final Map<String, String> STILL_IMPORTED = Map.of();

    private PackageTable() {}

    private static Entry entry(String name, String own, String... libraries) {
        return new Entry(
                name,
                words(own),
                Stream.of(libraries).flatMap(each -> words(each).stream()).toList());
    }

    static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(each -> !each.isEmpty()).toList();
    }

    /** The packages that may import a library. */
    static List<String> owners(String library) {
        return ENTRIES.stream()
                .filter(each -> each.libraries().containsAll(words(library)))
                .map(Entry::name)
                .toList();
    }

    /** The packages by name. */
    static Map<String, Entry> byName() {
        return ENTRIES.stream().collect(Collectors.toMap(Entry::name, Function.identity()));
    }
}
