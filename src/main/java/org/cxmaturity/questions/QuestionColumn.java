package org.cxmaturity.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.NearestName;

/** What a column of a spreadsheet of questions holds, and which titles people give it; case, spaces and signs aside. */
enum QuestionColumn {
    DIMENSION(
            "dimension",
            "dimension path",
            "path",
            "area",
            "domain",
            "pillar",
            "function",
            "business function",
            "practice",
            "practice area",
            "stream",
            "category",
            "subcategory",
            "section",
            "subsection",
            "theme",
            "subdimension",
            "element",
            "discipline",
            "process area"),
    ID("id", "question id", "key", "code", "ref", "reference", "number", "no", "nr"),
    NAME("name", "capability", "title", "short name", "short title", "label", "topic", "subject", "control"),
    QUESTION("question", "question text", "what to ask", "statement", "criterion", "item", "requirement"),
    ANSWER("answer"),
    WEIGHT("weight", "weighting", "importance", "factor"),
    ASK(
            "whom to ask",
            "who to ask",
            "ask",
            "asked of",
            "respondent",
            "respondents",
            "interviewee",
            "role",
            "audience",
            "addressee"),
    EVIDENCE("evidence", "evidence to expect", "expected evidence", "proof", "artefacts", "artifacts", "documents"),
    ACTION("action", "improvement action", "improvement", "recommendation", "measure", "action title", "what to do"),
    HOW("how", "what and how", "action description", "action text", "first steps", "steps", "details"),
    RAISES_TO("raises to", "action raises to", "to level", "leads to", "target level"),
    IMPACT("impact", "effect", "benefit"),
    DAYS("person days", "days", "effort", "effort days", "effort in days", "staff days", "man days"),
    COST("cost", "costs", "cost gbp", "cost in gbp", "price"),
    QUARTERS("quarters", "duration", "duration quarters", "duration in quarters"),
    OWNER("owner", "action owner", "responsible", "accountable"),
    KPI("kpi", "indicator", "metric", "kpi that should move", "measured by");

    private final List<String> titles;

    QuestionColumn(String... titles) {
        this.titles = List.of(titles);
    }

    /** What it is called first. */
    String words() {
        return titles.get(0);
    }

    /** What a column of that title holds; nothing where no column is called so, or that of an answer. */
    static Optional<QuestionColumn> called(String title) {
        String letters = NearestName.letters(title);
        return Arrays.stream(values())
                .filter(each -> each.titles.stream()
                        .anyMatch(known -> NearestName.letters(known).equals(letters)))
                .filter(each -> each != ANSWER)
                .findFirst();
    }

    /** The titles that a column of its kind is known by, for people. */
    String known() {
        return String.join(", ", titles.subList(0, Math.min(titles.size(), 6)));
    }
}
