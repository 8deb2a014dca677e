package org.cxmaturity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.cxmaturity.ArchitectureTest.PRODUCT;
import static org.cxmaturity.ArchitectureTest.in;
import static org.cxmaturity.PackageTable.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Below the shells, nothing depends on the day, the machine or its language. */
class SameEverywhereTest {
    @Test
    void the_core_asks_neither_clock_nor_machine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, in("cli"), in("server"), in("web"), in("api"))
                .should()
                .accessTargetWhere(ASKS_CLOCK_OR_MACHINE)
                .because("the same profile and rule base give the same bytes on any day and any machine")
                .check(PRODUCT);
    }

    @Test
    void the_core_formats_text_the_same_in_every_locale() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, in("cli"), in("server"), in("web"), in("api"))
                .should()
                .accessTargetWhere(FORMATS_BY_THE_MACHINES_LOCALE)
                .because("digits and letters must not change with the language of the machine")
                .check(PRODUCT);
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
