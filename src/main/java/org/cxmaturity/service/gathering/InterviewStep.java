package org.cxmaturity.service.gathering;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cxmaturity.model.Problem;

/**
 * A question of an interview.
 *
 * @param required whether it can't be left open
 * @param help what is meant, for whoever answers with a question mark; empty where that is an answer
 * @param taken what becomes of an answer; the problems of one that is none
 * @param skipped what follows where it is left open; problems likewise
 */
record InterviewStep(
        String question,
        List<String> choices,
        boolean required,
        String help,
        Function<String, List<Problem>> taken,
        Supplier<List<Problem>> skipped) {}
