package org.cxmaturity.responses;

import java.util.List;
import java.util.regex.Pattern;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.NearestName;

/** What a column of an export is used for, and how columns of that use are called by survey tools. */
public enum ColumnUse {
    /** The answer itself. */
    SCORE("the answers", Input.SCORE_COLUMN),
    /** The day of the response. */
    DATE("the day", Input.DATE_COLUMN),
    /** Who was asked: used only where it is asked for. */
    SEGMENT("the segment", Input.SEGMENT_COLUMN),
    /** The question as it was worded. */
    WORDING("the wording", Input.WORDING_COLUMN),
    /** The scale that was asked on. */
    SCALE("the scale", Input.SCALE_COLUMN);

    /** The rank of a title that says nothing of a use. */
    static final int NOT_SO = -1;

    private static final List<String> DATES = List.of(
            "DATE|DATUM|RESPONSEDATE|DATEOFRESPONSE|SURVEYDATE",
            "(DATE)?(SUBMITTED|COMPLETED|RESPONDED|RECORDED|ANSWERED)(DATE|AT|ON|TIME)?|SUBMITDATE|RECORDEDDATE",
            "TIMESTAMP|ZEITSTEMPEL|CREATED(AT|ON|DATE)?|DATECREATED|ENDDATE|DATEOFINTERVIEW|DAY",
            "STARTDATE|DATEMODIFIED");

    private final String words;
    private final Input input;

    ColumnUse(String words, Input input) {
        this.words = words;
        this.input = input;
    }

    /** By what it is stated which column that is. */
    Input input() {
        return input;
    }

    /** What a column of this use holds, in words. */
    public String words() {
        return words;
    }

    /** Patterns of titles without signs and in capitals, the surest first. */
    private List<String> patterns(KpiKind kind) {
        return switch (this) {
            case SCORE -> scores(kind);
            case DATE -> DATES;
            case WORDING -> List.of("WORDING|QUESTIONWORDING|QUESTIONTEXT|FRAGETEXT");
            case SCALE -> List.of("SCALE|ANSWERSCALE|SKALA");
            case SEGMENT -> List.of();
        };
    }

    private static List<String> scores(KpiKind kind) {
        String general = "SCORE|RATING|ANSWER|RESPONSE|VALUE|BEWERTUNG|ANTWORT|PUNKTE";
        return switch (kind) {
            case NPS ->
                List.of(
                        "NPS|NPSSCORE|NPSRATING|NETPROMOTERSCORE|LIKELIHOODTORECOMMEND|LTR|WEITEREMPFEHLUNG",
                        ".*(RECOMMEND|WEITEREMPFEHL).*",
                        general);
            case CSAT ->
                List.of(
                        "CSAT|CSATSCORE|CSATRATING|SATISFACTION|SATISFACTIONSCORE|SATISFACTIONRATING|ZUFRIEDENHEIT",
                        ".*(SATISF|ZUFRIEDEN).*",
                        general);
            case CES ->
                List.of(
                        "CES|CESSCORE|CESRATING|CUSTOMEREFFORTSCORE|EFFORT|EFFORTSCORE|EASE|EASEOF.*|AUFWAND",
                        ".*(EFFORT|EASY|EINFACH|LEICHT).*",
                        general);
            case RETENTION ->
                List.of(
                        "RETAINED|KEPT|RETENTION|CHURNED|CHURN|LOST|RENEWED|STILLCUSTOMER|STILLACUSTOMER",
                        "STATUS|CUSTOMERSTATUS|ACTIVE|CANCELLED|STAYED");
        };
    }

    /** Of a title, how sure it is that the column has this use: 0 is surest. */
    int rank(String title, KpiKind kind) {
        String letters = NearestName.letters(title);
        List<String> patterns = patterns(kind);
        for (int rank = 0; rank < patterns.size(); rank++) {
            if (Pattern.matches(patterns.get(rank), letters)) {
                return rank;
            }
        }
        return NOT_SO;
    }
}
