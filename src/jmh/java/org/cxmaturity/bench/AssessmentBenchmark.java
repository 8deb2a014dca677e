package org.cxmaturity.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.Sessions;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Derived;
import org.cxmaturity.plain.PlainAssessor;
import org.cxmaturity.plain.PlainResult;
import org.cxmaturity.tables.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Assessments a second by one thread, beside the same model in plain Java. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(time = 2)
@Measurement(time = 2)
public class AssessmentBenchmark {
    /** A whole assessment: the session, the result and the trace. */
    @Benchmark
    public Assessment assessWithTrace(BenchmarkProfiles samples) {
        return Assessor.assess(samples.ruleBase, samples.next());
    }

    /** The rule session with its record of firings, without the result made of it. */
    @Benchmark
    public List<Derived> sessionOnly(BenchmarkProfiles samples) {
        return Sessions.conclusions(samples.ruleBase, samples.next());
    }

    /** The same conclusions in plain Java, every row held against every fact; no trace. */
    @Benchmark
    public PlainResult plainJava(BenchmarkProfiles samples) {
        return PlainAssessor.assess(samples.ruleBase.tables(), samples.next());
    }

    /** One look-up in the index of rows. */
    @Benchmark
    public List<? extends Row> lookups(LookUps lookUps) {
        return lookUps.next().make();
    }
}
