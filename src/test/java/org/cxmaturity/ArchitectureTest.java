package org.cxmaturity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.PackageTable.ROOT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.PackageTable.Entry;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom, as {@link PackageTable} says. */
class ArchitectureTest {
    private static final List<String> LANGUAGE = List.of("java..", "org.jspecify.annotations");
    private static final List<String> SHELLS = List.of("cli", "server");
    private static final String RULES_THE_BUILD_COMPILED = "/org/cxmaturity/rules/";
    private static final String TESTS = "/test-classes/";
    private static final Pattern IMPORTS = Pattern.compile("May import (.*?)\\.(?:\\s|$)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\{@code ([a-z.]+)}");

    /**
     * Where files are known; the build's own programs are in {@code build} and {@code rulebase}, the cache of rows in {@code rulebase},
     * {@code roadmap} loads the solver's machine code, and a backup in {@code backup} is larger than memory.
     */
    private static final Set<String> KNOWING_FILES =
            Set.of("", "backup", "build", "cli", "files", "rulebase", "roadmap", "server");

    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isWrittenByHandForTheProduct)
            .importPackages(ROOT);

    private static boolean isWrittenByHandForTheProduct(Location location) {
        return !location.contains(RULES_THE_BUILD_COMPILED) && !location.contains(TESTS);
    }

    @Test
    void every_package_stands_in_the_table() {
        Set<String> found = PRODUCT.getPackage(ROOT).getSubpackagesInTree().stream()
                .filter(each -> !each.getClasses().isEmpty())
                .map(each -> relative(each.getName()))
                .collect(Collectors.toSet());

        assertThat(found)
                .as("a package that the table does not name could import whatever it likes")
                .isEqualTo(PackageTable.byName().keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_what_the_table_allows(Entry entry) {
        Stream<String> own = Stream.concat(Stream.of(entry.name()), Stream.concat(entry.own().stream(), still(entry)));
        String[] allowed = Stream.of(own.map(ArchitectureTest::in), LANGUAGE.stream(), entry.libraries().stream())
                .flatMap(each -> each)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(in(entry.name()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because("data goes one way: from profile and workbooks through the rules to the result")
                .check(PRODUCT);
    }

    private static Stream<String> still(Entry entry) {
        return PackageTable.words(PackageTable.STILL_IMPORTED.getOrDefault(entry.name(), "")).stream();
    }

    private static List<Entry> packages() {
        return PackageTable.ENTRIES;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_says_in_its_own_words_what_the_table_says(Entry entry) throws IOException {
        Path file = Path.of("src/main/java", (ROOT + "." + entry.name()).replace('.', '/'), "package-info.java");
        Matcher said =
                IMPORTS.matcher(Files.readString(file).replace("\n * ", " ").replace("*/", ""));
        Set<String> named = new TreeSet<>();
        if (said.find()) {
            NAME.matcher(said.group(1)).results().forEach(each -> named.add(each.group(1)));
        }

        assertThat(named).as(file + " behind “May import”").isEqualTo(new TreeSet<>(entry.own()));
    }

    @Test
    void packages_form_no_cycle() {
        SliceRule rule = slices().assignedFrom(new Packages())
                .should()
                .beFreeOfCycles()
                .because("a package that is known by what it knows cannot be understood or tested alone");
        for (Map.Entry<String, String> each : PackageTable.STILL_IMPORTED.entrySet()) {
            rule = rule.ignoreDependency(resideInAPackage(in(each.getKey())), resideInAPackage(in(each.getValue())));
        }
        rule.check(PRODUCT);
    }

    /** A slice for every package, whether it lies in another one or not. */
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @ParameterizedTest
    @MethodSource("shells")
    void only_the_root_knows_a_shell(String shell) {
        onlyKnownIn(
                Set.of("", shell), in(shell), "shells never import each other, and the core works without any of them");
    }

    private static Stream<String> shells() {
        return SHELLS.stream();
    }

    @Test
    void only_shells_and_the_root_know_the_files_behind_ports() {
        onlyKnownIn(
                Set.of("", "cli", "files"),
                in("files"),
                "a profile may come from a browser, a workbook from a database");
    }

    @Test
    void only_the_server_knows_pages_and_the_database() {
        for (String part : List.of("web", "api", "store")) {
            onlyKnownIn(
                    Set.of("", "server", part),
                    in(part),
                    "every other command works without a browser and without a database, and off the server's class path");
        }
    }

    private static void onlyKnownIn(Set<String> owners, String what, String reason) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        owners.stream().map(ArchitectureTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(what)
                .because(reason)
                .check(PRODUCT);
    }

    @Test
    void only_some_packages_know_files() {
        Set<String> knowing = PRODUCT.stream()
                .filter(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(on -> isFile(on.getTargetClass().getName())))
                .map(each -> relative(each.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));
        knowing.removeAll(KNOWING_FILES);

        assertThat(knowing)
                .as("use cases take content; shells and the adapters in files read and write it")
                .isEmpty();
    }

    private static boolean isFile(String type) {
        return Stream.of("java.nio.file.", "java.nio.channels.File", "java.io.File", "java.io.RandomAccessFile")
                .anyMatch(type::startsWith);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PackageTable.KIE_DMN + " | tablecheck | an assessment must not load what analyses tables",
                PackageTable.DROOLS
                        + " | rulebase assessment | what the rules say must not depend on the engine's classes",
                PackageTable.POI
                        + " | workbook questionnaire publishing publishing.officecharts publishing.docx publishing.pptx publishing.xlsx"
                        + " | an assessment by unchanged workbooks must not load a workbook library",
                PackageTable.SPRING_JDBC + " | store | one SQL in one room",
                PackageTable.SPRING + " | web api server | a command starts without Spring",
                PackageTable.JACKSON
                        + " | intake audit json api backup | the public formats are read in one package, written in another, and kept in"
                        + " a third; the API reads what it is asked, and a backup is a format of its own"
            })
    void a_library_is_known_where_it_has_to_be(String library) {
        String[] parts = library.split(" \\| ");

        assertThat(PackageTable.owners(parts[0]))
                .as(parts[2])
                .containsExactlyInAnyOrderElementsOf(PackageTable.words(parts[1]));
    }

    @Test
    void every_package_is_null_marked() {
        JavaPackage root = PRODUCT.getPackage(ROOT);
        Stream<JavaPackage> all = Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream());

        assertThat(all)
                .as("null is checked at compile time only in packages marked @NullMarked in their package-info")
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    static String in(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static String relative(String name) {
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
