package org.cxmaturity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. The same table stands in words in the page on the architecture. */
class ArchitectureTest {
    private static final String ROOT = "org.cxmaturity";
    private static final List<String> LANGUAGE = List.of("java..", "org.jspecify.annotations");
    private static final List<String> DROOLS = List.of("org.drools..", "org.kie..");
    private static final List<String> ENGINE =
            List.of("org.drools..", "org.kie.api..", "org.kie.internal..", "org.kie.util..");
    private static final List<String> KIE_DMN = List.of("org.kie.dmn..");
    private static final List<String> POI =
            List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.commons.compress..");
    private static final List<String> JACKSON = List.of("tools.jackson..");
    private static final List<String> PAGES = List.of("tools.jackson..", "org.thymeleaf..");
    private static final List<String> YAML = List.of("tools.jackson..", "org.snakeyaml.engine..");
    private static final List<String> SOLVER = List.of("com.google.ortools..");
    private static final List<String> FORMATS = List.of(
            "tools.jackson..",
            "org.snakeyaml.engine..",
            "org.thymeleaf..",
            "org.apache.poi..",
            "org.openxmlformats..",
            "org.apache.xmlbeans..",
            "com.openhtmltopdf..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "org.w3c.dom..",
            "javax.imageio..");
    private static final List<String> SHELLS = List.of("cli");
    private static final String RULES_THE_BUILD_COMPILED = "/org/cxmaturity/rules/";

    /** What each package may import besides itself, Java and JSpecify: our own packages, then libraries. */
    private static final Map<String, Allowed> TABLE = Map.ofEntries(
            entry("model", new Allowed(List.of(), List.of())),
            entry("tables", new Allowed(List.of("model"), List.of())),
            entry("build", new Allowed(List.of(), List.of("org.objectweb.asm.."))),
            entry("intake", new Allowed(List.of("model"), YAML)),
            entry("workbook", new Allowed(List.of("model", "tables"), POI)),
            entry("rulebase", new Allowed(List.of("model", "tables", "workbook"), DROOLS)),
            entry("assessment", new Allowed(List.of("model", "tables", "rulebase"), DROOLS)),
            entry(
                    "audit",
                    new Allowed(List.of("model"), List.of("tools.jackson..", "org.erdtman.jcs..", "javax.crypto.."))),
            entry("explanation", new Allowed(List.of("model", "tables"), List.of())),
            entry("roadmap", new Allowed(List.of("model", "tables"), SOLVER)),
            entry(
                    "analysis",
                    new Allowed(
                            List.of("model", "tables", "workbook"), List.of("org.kie.dmn..", "javax.xml.namespace.."))),
            entry(
                    "report",
                    new Allowed(
                            List.of(
                                    "model",
                                    "tables",
                                    "explanation",
                                    "roadmap",
                                    "audit",
                                    "analysis",
                                    "comparison",
                                    "tabletest"),
                            PAGES)),
            entry("comparison", new Allowed(List.of("model", "tables", "workbook"), List.of())),
            entry("tabletest", new Allowed(List.of("model", "tables", "workbook", "explanation"), List.of())),
            entry("drawing", new Allowed(List.of(), List.of())),
            entry("document", new Allowed(List.of("drawing"), List.of())),
            entry(
                    "clientreport",
                    new Allowed(
                            List.of("model", "tables", "explanation", "roadmap", "report", "document", "drawing"),
                            List.of())),
            entry("publishing", new Allowed(List.of("document", "drawing", "model", "intake"), FORMATS)),
            entry(
                    "service",
                    new Allowed(
                            List.of(
                                    "model",
                                    "tables",
                                    "intake",
                                    "workbook",
                                    "rulebase",
                                    "assessment",
                                    "explanation",
                                    "roadmap",
                                    "audit",
                                    "analysis",
                                    "comparison",
                                    "tabletest",
                                    "report",
                                    "clientreport"),
                            List.of())),
            entry(
                    "cli",
                    new Allowed(
                            List.of(
                                    "service",
                                    "report",
                                    "explanation",
                                    "roadmap",
                                    "audit",
                                    "analysis",
                                    "comparison",
                                    "tabletest",
                                    "model",
                                    "tables",
                                    "clientreport",
                                    "document",
                                    "publishing"),
                            List.of("picocli.."))));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(ArchitectureTest::isWrittenByHand)
            .importPackages(ROOT);

    private record Allowed(List<String> own, List<String> libraries) {}

    private static boolean isWrittenByHand(Location location) {
        return !location.contains(RULES_THE_BUILD_COMPILED);
    }

    @Test
    void every_package_stands_in_the_table() {
        Set<String> found = PRODUCT.getPackage(ROOT).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .collect(Collectors.toSet());

        assertThat(found)
                .as("a package that the table does not name could import whatever it likes")
                .isEqualTo(TABLE.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_what_the_table_allows(String name, Allowed allowed) {
        classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(patterns(name, allowed))
                .because("data goes one way: from profile and workbooks through the rules to the result")
                .check(PRODUCT);
    }

    private static Stream<Arguments> packages() {
        return TABLE.entrySet().stream().map(each -> arguments(each.getKey(), each.getValue()));
    }

    private static String[] patterns(String name, Allowed allowed) {
        Stream<String> own = Stream.concat(Stream.of(name), allowed.own().stream());
        return Stream.of(own.map(ArchitectureTest::in), LANGUAGE.stream(), allowed.libraries().stream())
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private static String in(String name) {
        return ROOT + "." + name + "..";
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package that is known by what it knows cannot be understood or tested alone")
                .check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void only_the_root_knows_a_shell(String shell) {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, in(shell))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in(shell))
                .because("shells never import each other, and the core works without any of them")
                .check(PRODUCT);
    }

    private static Stream<String> shells() {
        return SHELLS.stream();
    }

    @Test
    void only_analysis_knows_kie_dmn() {
        onlyIn(List.of("analysis"), KIE_DMN, "an assessment must not load what analyses tables");
    }

    @Test
    void only_rulebase_and_assessment_know_drools() {
        onlyIn(List.of("rulebase", "assessment"), ENGINE, "what the rules say must not depend on the engine's classes");
    }

    @Test
    void only_workbook_and_publishing_know_poi() {
        onlyIn(
                List.of("workbook", "publishing"),
                POI,
                "an assessment by unchanged workbooks must not load a workbook library");
    }

    @Test
    void only_intake_report_and_audit_know_jackson() {
        onlyIn(
                List.of("intake", "report", "audit"),
                YAML,
                "the public formats are read in one package, written in another, and kept in a third");
    }

    private static void onlyIn(List<String> owners, List<String> libraries, String reason) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        owners.stream().map(ArchitectureTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new))
                .because(reason)
                .check(PRODUCT);
    }

    @Test
    void the_core_asks_neither_clock_nor_machine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, in("cli"))
                .should()
                .accessTargetWhere(ASKS_CLOCK_OR_MACHINE)
                .because("the same profile and rule base give the same bytes on any day and any machine")
                .check(PRODUCT);
    }

    @Test
    void the_core_formats_text_the_same_in_every_locale() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, in("cli"))
                .should()
                .accessTargetWhere(FORMATS_BY_THE_MACHINES_LOCALE)
                .because("digits and letters must not change with the language of the machine")
                .check(PRODUCT);
    }

    @Test
    void every_package_is_null_marked() {
        JavaPackage root = PRODUCT.getPackage(ROOT);
        Stream<JavaPackage> all = Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream());

        assertThat(all)
                .as("null is checked at compile time only in packages marked @NullMarked in their package-info")
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    private static final Set<String> CLOCK_OR_MACHINE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system");

    private static final DescribedPredicate<JavaAccess<?>> ASKS_CLOCK_OR_MACHINE =
            describe("asks for time, zone, locale or environment", access -> {
                String owner = access.getTargetOwner().getFullName();
                String name = access.getTarget().getName();
                boolean today = name.equals("now") && owner.startsWith("java.time.");
                boolean newDate = name.equals("<init>")
                        && access.getTarget().getFullName().equals("java.util.Date.<init>()");
                return today || newDate || CLOCK_OR_MACHINE.contains(owner + "." + name);
            });

    private static final Set<String> BY_LOCALE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()");

    private static final DescribedPredicate<JavaAccess<?>> FORMATS_BY_THE_MACHINES_LOCALE = describe(
            "formats by the machine's locale",
            access -> BY_LOCALE.contains(access.getTarget().getFullName()));
}
