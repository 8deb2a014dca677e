package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.KeptAnswer;
import org.cxmaturity.workspace.KeptAnswers;
import org.cxmaturity.workspace.KeptAnswers.Keyed;
import org.cxmaturity.workspace.KeptAnswers.Known;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.Transactions;
import org.springframework.http.ResponseEntity;

/**
 * Does once what is sent twice under one key, and answers the same. What was refused is not kept: it is tried anew. The answer is kept in
 * the transaction in which the work is done, so that there is never one without the other.
 */
record OnceByKey(KeptAnswers answers, Transactions transactions, Clock clock) {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;

    /** Does the work of a request, or answers as it was answered before. */
    ResponseEntity<byte[]> answer(
            HttpServletRequest request, Member member, byte[] body, Supplier<Result<KeptAnswer>> work) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return sent(ApiAnswer.of(work.get()));
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw ApiRefusal.unusable(List.of(
                    new Problem(HEADER, key.length() + " characters", "1 to " + LONGEST + ", not all blank", null)));
        }
        String route = request.getMethod() + " "
                + request.getRequestURI().substring(request.getContextPath().length());
        Keyed keyed = new Keyed(member.workspace(), key, route, Hash.of(body).hex());
        return sent(ApiAnswer.of(transactions.whole(() -> answers.claim(keyed, clock.instant())
                .map(known -> Result.done(again(keyed, known)))
                .orElseGet(() -> work.get().map(answer -> {
                    answers.answered(keyed, answer);
                    return answer;
                })))));
    }

    private static KeptAnswer again(Keyed request, Known known) {
        if (!known.first().equals(request)) {
            throw ApiRefusal.unusable(List.of(new Problem(
                    HEADER,
                    "a key that came first with " + known.first().route() + " and another body, or elsewhere",
                    "a key of its own for every request that is not the same",
                    null)));
        }
        return known.answer();
    }

    private static ResponseEntity<byte[]> sent(KeptAnswer answer) {
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(answer.status());
        String location = answer.location();
        if (location != null) {
            builder.location(URI.create(location));
        }
        String rules = answer.ruleBase();
        if (rules != null) {
            builder.header(ApiAnswer.RULE_BASE, rules);
        }
        return ApiAnswer.json(builder, answer.body());
    }
}
