package org.cxmaturity.service.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.model.Problem;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.rulebase.Shipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sum for all quarters stands alone. */
class OneBudgetTest {
    private static List<Problem> problems(@Nullable BigDecimal budget, @Nullable BigDecimal total, String... edits) {
        return OneBudget.problem(
                        new PlanRequest(null, null, budget, null, null, total, null),
                        ProfileRequests.read(
                                        Path.of("src/main/resources/examples/high-street-retailer.yaml"),
                                        Shipped.ruleBase().tables(),
                                        edits)
                                .profile())
                .stream()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"5000, 'which the command', false", ", 'which the profile states', true"})
    void beside_money_a_quarter_it_is_refused_with_both_numbers(
            @Nullable BigDecimal budget, String whence, boolean stated) {
        assertThat(problems(budget, new BigDecimal("60000"))).singleElement().satisfies(problem -> {
            assertThat(problem.found()).startsWith("60000 beside " + (stated ? "40000" : "5000") + " a quarter");
            assertThat(problem.found().contains(whence)).isEqualTo(stated);
            assertThat(problem.expected()).isEqualTo("either a sum for all quarters or money a quarter");
        });
    }

    @Test
    void alone_it_is_taken() {
        assertThat(problems(null, new BigDecimal("60000"), "constraints.budgetPerQuarter="))
                .isEmpty();
        assertThat(problems(new BigDecimal("60000"), null)).isEmpty();
    }
}
