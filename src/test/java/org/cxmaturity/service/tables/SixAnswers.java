package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.WrittenWorkbooks;

/** A model of two questions with six answers each, with rows of every table that names a level, and an organisation placed on it. */
final class SixAnswers {
    private static final String HOW = "PROCESS|Do it.|HIGH|5|12|NOTHING|0|500|1|NOTHING|none|";
    private static final String WHO = "|Head of safety|Drills held|estimate, unsourced";

    private static final List<String> ROWS = List.of(
            "scales|six|not at all|begun|in places|for half|for most|throughout|0|1|2|3|4|5|5",
            "models|drill|9|yes|GATED|none|none|Drills|How well people are drilled.|own",
            "stages|drill.low|drill|low|1|none|Low|none|Nothing is asked.|own",
            "stages|drill.mid|drill|mid|2|none|Mid|none|There is a plan.|own",
            "stages|drill.high|drill|high|3|none|High|none|It is proven.|own",
            "dimensions|drill|20|none|MEAN|Drills|How well people are drilled.",
            "capabilities|drill.plan|drill|Plan|Is there a plan?|No|A note|A draft|A plan|A plan that is kept"
                    + "|A plan that is proven|Head of safety|The plan|six|no|MEDIAN|1",
            "capabilities|drill.training|drill|Training|Who is trained?|Nobody|One|Some|Half|Most|Everybody"
                    + "|Head of safety|Records|six|no|MEDIAN|1",
            "actions|write-plan|Write a plan|" + HOW + "none" + WHO,
            "actions|prove-plan|Prove the plan|" + HOW + "write-plan" + WHO,
            "actions|train-all|Train everybody|" + HOW + "none" + WHO,
            "action-effects|EFF-D1|write-plan|drill.plan|0|4|It is kept then.",
            "action-effects|EFF-D2|prove-plan|drill.plan|4|5|It is proven then.",
            "action-effects|EFF-D3|train-all|drill.training|0|5|Everybody is trained then.",
            "action-triggers|ATR-D1|drill.plan|4|1|*|*|*|*|write-plan|{capability}: level {level}.|own",
            "action-triggers|ATR-D2|drill.plan|5|5|*|*|*|*|prove-plan|{capability}: {level}, {required} needed.|own",
            "action-triggers|ATR-D3|drill.training|5|1|*|*|*|*|train-all|{capability}: level {level}.|own",
            "stage-criteria|DRL-2-01|drill|mid|2|drill.plan|4|yes|none|0|no|It rests on it.|own",
            "stage-criteria|DRL-3-01|drill|high|3|drill.plan|5|yes|none|0|no|It rests on it.|own",
            "stage-criteria|DRL-3-02|drill|high|3|drill.training|5|yes|none|0|no|It rests on it.|own",
            "level-findings|LVF-D1|drill|*|5|*|STRENGTH|{capability}: level {level} of {of}: {label}.|The best.",
            "capability-obstacles|OBC-D1|drill.plan|5|change-resistance|It is not proven.|own",
            "foundation-findings|FND-D1|drill.training|5|drill.plan|5|WEAKNESS"
                    + "|{built}: level {level} of {of}, on {foundation}, level {below}.|It rests on it.|own",
            "disagreements|DIS-D1|BETWEEN_DEPARTMENTS|drill.training|5|CONTRADICTION"
                    + "|{capability}: from {stated} to {found} of {of}.|Ask both.|Further apart is nobody.",
            "sector-actions|SEC-D1|drill.plan|4|5|*|*|*|*|prove-plan|{capability}: proof is owed, not {level}.|own",
            "technology-scoring|TCS-D1|CONTENT_MANAGEMENT|FULL|drill.plan|AT_LEAST|5|is proven|It says so.|own",
            "technology-scoring|TCS-D2|CONTENT_MANAGEMENT|NONE|drill.plan|AT_MOST|4|is proven|It cannot say so.|own");

    static final String PROFILE = """
            schema: cx-maturity/profile/v1
            organisation: {id: mill, name: Mill, industry: TECHNOLOGY, employees: 80, country: IE}
            models: [drill]
            asOf: 2026-09-15
            departments: [yard, office]
            answers:
              - {capability: drill.plan, level: 4, department: yard}
              - {capability: drill.training, level: 5, department: yard}
            """;

    private SixAnswers() {}

    /** Writes workbooks with the rows of the model below the shipped ones. */
    static Path write(Path directory) throws IOException {
        Map<Class<? extends Row>, List<Row>> rows = new HashMap<>();
        WorkbookReader.read(Shipped.TABLES)
                .orElseThrow()
                .rows()
                .forEach((type, all) -> rows.put(type, new ArrayList<>(all)));
        for (String line : ROWS) {
            List<String> cells = List.of(line.split("\\|"));
            TableSpec<?> spec = TableSpec.all().stream()
                    .filter(each -> each.name().equals(cells.get(0)))
                    .findFirst()
                    .orElseThrow();
            rows.getOrDefault(spec.type(), List.of())
                    .add(RowText.read(spec, cells.subList(1, cells.size()), (column, mistake) -> {
                                throw new AssertionError(line + ": " + column.title() + ": " + mistake);
                            })
                            .orElseThrow());
        }
        WrittenWorkbooks.write(rows, directory);
        return directory;
    }
}
