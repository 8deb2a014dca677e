package org.cxmaturity.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.Sessions;
import org.cxmaturity.model.Profile;
import org.cxmaturity.plain.PlainAssessor;

/** The least CPU time that an assessment and its parts take: for machines too busy for the clock to tell. */
public final class CpuTime {
    private static final int ROUNDS = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /** Prints, for each, the best of twenty rounds over the sample profiles. */
    public static void main(String... arguments) {
        BenchmarkProfiles samples = new BenchmarkProfiles();
        print("assessWithTrace", samples, profile -> Assessor.assess(samples.ruleBase, profile));
        print("sessionOnly", samples, profile -> Sessions.conclusions(samples.ruleBase, profile));
        print("plainJava", samples, profile -> PlainAssessor.assess(samples.ruleBase.tables(), profile));
    }

    private static void print(String name, BenchmarkProfiles samples, Consumer<Profile> task) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            samples.all().forEach(task);
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        long micros = least / samples.all().size() / 1_000;
        System.out.println(
                name + ": " + micros + " microseconds of CPU a profile, " + 1_000_000 / micros + " a CPU second");
    }
}
