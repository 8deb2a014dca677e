package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Audience;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Served;

/** Whom an industry usually serves (R26). */
@DecisionTable(
        name = "audiences",
        title = "Whom an industry serves",
        help =
                "Decides whose experience the advice is about where a profile does not say whom the organisation serves.",
        phase = Phase.CONNECTION,
        hit = HitPolicy.UNIQUE,
        subjects = {@Subject(type = Organisation.class, as = "$organisation", where = "foremost == null")},
        concludes = "new Audience(served)",
        imports = {Audience.class, Served.class})
public record AudienceRow(
        @RowId String id,

        @RefersTo(IndustryRow.class)
        @Condition(
                title = "Industry",
                help = "Where no industry is stated, OTHER counts.",
                property = "advisedIndustry",
                operator = Operator.IN)
        Set<String> industry,

        @Conclusion(title = "People served") Served served,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
