package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Audience;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Setting;
import org.jspecify.annotations.Nullable;

/** Headcount to size class. */
@DecisionTable(
        name = "size-classes",
        title = "Size classes",
        help = "Decides an organisation's size class by headcount, which triggers and limits ask for.",
        phase = Phase.CONNECTION,
        hit = HitPolicy.UNIQUE,
        subjects = {
            @Subject(type = Organisation.class, as = "$organisation"),
            @Subject(type = Audience.class, as = "$audience")
        },
        concludes = "new Setting($organisation.industry(), size, $audience.served(), $organisation.servesOthers())",
        imports = {Setting.class})
public record SizeClassRow(
        @RowId String id,

        @Scale(min = 0, max = 10000000)
        @Condition(title = "Employees from", property = "employees", operator = Operator.AT_LEAST)
        @Nullable
        Integer employeesFrom,

        @Scale(min = 0, max = 10000000)
        @Condition(title = "Employees below", property = "employees", operator = Operator.BELOW)
        @Nullable
        Integer employeesBelow,

        @Condition(title = "People served", subject = "$audience", property = "served", operator = Operator.IN)
        Set<Served> served,

        @Conclusion(title = "Size class") @RefersTo(SizeRow.class)
        String size,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
