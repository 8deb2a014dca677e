package org.cxmaturity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Marks a parameterised test of which each case takes seconds: the quick run tries the first case alone, and counts the others as skipped. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CostlyCases.FirstAlone.class)
public @interface CostlyCases {
    /** Leaves out, in a run that tries fewer cases than all, each but the first. */
    final class FirstAlone implements ExecutionCondition {
        private static final Pattern CASE = Pattern.compile("\\[test-template-invocation:#([0-9]+)]$");

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            Matcher number = CASE.matcher(context.getUniqueId());
            return Seeds.whole() || !number.find() || number.group(1).equals("1")
                    ? ConditionEvaluationResult.enabled("tried in every run")
                    : ConditionEvaluationResult.disabled("left to the whole run");
        }
    }
}
