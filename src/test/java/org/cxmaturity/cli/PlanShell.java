package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.roadmap.WorkProgress.Phase;
import org.cxmaturity.service.profile.Explaining;
import org.cxmaturity.service.profile.LoadedProfile;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.terminal.Roadmaps;
import org.cxmaturity.terminal.WhatIfs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The command line with plans that are always the same. */
abstract class PlanShell extends CapturedShell {
    @TempDir
    Path directory;

    final Fixed plans = new Fixed();
    String profile = "";

    /** Notes what it is asked, and gives the same answers to everybody. */
    static final class Fixed implements Roadmapping {
        final List<Object> asked = new ArrayList<>();
        Result<Roadmap> roadmap = new Result.Done<>(Roadmaps.bakery());

        /** Whether planning is done. */
        BooleanSupplier planned = () -> true;

        private void work(WorkProgress phases) {
            phases.begin(Phase.PLANNING);
            while (!planned.getAsBoolean()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            phases.begin(Phase.SEEKING_ENOUGH);
        }

        @Override
        public Result<Roadmap> roadmap(ProfileRequest request, PlanRequest plan, WorkProgress phases) {
            work(phases);
            asked.addAll(List.of(request, plan));
            return roadmap;
        }

        @Override
        public Result<WhatIf> whatIf(
                ProfileRequest request,
                PlanRequest plan,
                List<String> edits,
                List<String> actions,
                WorkProgress phases) {
            work(phases);
            asked.addAll(List.of(request, plan, edits, actions));
            return new Result.Done<>(WhatIfs.better());
        }

        @Override
        public Result<WhatIf.Smallest> smallest(ProfileRequest request, PlanRequest plan, WorkProgress phases) {
            work(phases);
            asked.addAll(List.of(request, plan));
            return new Result.Done<>(WhatIfs.two());
        }
    }

    private static final class NothingExplained implements Explaining {
        @Override
        public Result<Explanation> explain(ProfileRequest request, Question question) {
            throw new AssertionError("nothing is to be explained");
        }

        @Override
        public Result<Explanation> explainRecord(
                LoadedProfile profile, String record, Optional<String> aliasSet, Question question) {
            throw new AssertionError("nothing is to be explained");
        }
    }

    @BeforeEach
    void write_a_profile() throws IOException {
        profile = Files.writeString(directory.resolve("client.yaml"), "schema: cx-maturity/profile/v1\n")
                .toString();
    }

    int run(String... args) {
        UseCases useCases = new UseCases(
                request -> {
                    throw new AssertionError("nothing is to be assessed");
                },
                new NothingExplained(),
                none(),
                () -> plans,
                none(),
                none(),
                NotedResults.WRITTEN);
        return run(useCases, args);
    }

    int ask(String command, String... options) {
        return run(
                Stream.concat(Stream.of(command, profile), Stream.of(options)).toArray(String[]::new));
    }
}
