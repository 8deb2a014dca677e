package org.cxmaturity.speech;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every sentence that the program says, whatever says it. */
public final class Sentences {
    /** All of them; no two have one id. */
    public static final List<Sentence> ALL = Stream.<Sentence[]>of(
                    ResultSentence.values(),
                    ActionSentence.values(),
                    AmountSentence.values(),
                    AskSentence.values(),
                    BusinessCaseSentence.values(),
                    ChoiceSentence.values(),
                    ColumnSentence.values(),
                    DimensionSentence.values(),
                    FactSentence.values(),
                    FieldSentence.values(),
                    FindingSentence.values(),
                    FormSentence.values(),
                    KpiSentence.values(),
                    LeftOutSentence.values(),
                    LimitSentence.values(),
                    MethodSentence.values(),
                    PageSentence.values(),
                    PlaceSentence.values(),
                    PlanSentence.values(),
                    RiskSentence.values(),
                    SheetSentence.values(),
                    SinceSentence.values(),
                    SlideSentence.values(),
                    StageSentence.values(),
                    SummarySentence.values(),
                    ValueSentence.values(),
                    WordSentence.values())
            .flatMap(Arrays::stream)
            .toList();

    private Sentences() {}
}
