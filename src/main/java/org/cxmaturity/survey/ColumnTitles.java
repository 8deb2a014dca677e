package org.cxmaturity.survey;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.survey.SurveyMapping.Says;

/** What the titles of columns say, as survey tools and people write them; case, spaces and signs aside. */
final class ColumnTitles {
    private static final List<String> RESPONDENT = List.of(
            "responseid",
            "respondentid",
            "responsenumber",
            "submissionid",
            "participantid",
            "participant",
            "respondent",
            "antwortid",
            "teilnehmer",
            "id");
    private static final List<String> PERSON = List.of(
            "recipientemail",
            "email",
            "emailaddress",
            "youremail",
            "youremailaddress",
            "username",
            "name",
            "yourname",
            "fullname",
            "emailadresse");
    private static final List<String> ROLE = List.of(
            "role",
            "yourrole",
            "jobtitle",
            "yourjobtitle",
            "jobrole",
            "position",
            "yourposition",
            "function",
            "rolle",
            "funktion",
            "ihrerolle",
            "ihrefunktion");
    private static final List<String> DEPARTMENT =
            List.of("department", "yourdepartment", "team", "yourteam", "businessunit", "abteilung", "ihreabteilung");
    private static final List<String> DATE = List.of(
            "recordeddate",
            "datesubmitted",
            "submitdate",
            "submittedat",
            "completiontime",
            "enddate",
            "endtime",
            "datemodified",
            "datelastaction",
            "timestamp",
            "zeitstempel",
            "date",
            "datum",
            "startdate",
            "starttime",
            "datestarted",
            "datecreated");
    private static final List<String> STATUS = List.of("status", "responsetype");
    private static final List<String> TECHNICAL = List.of(
            "lastpage",
            "seed",
            "startlanguage",
            "token",
            "ipaddress",
            "refurl",
            "referrerurl",
            "progress",
            "finished",
            "duration",
            "durationinseconds",
            "collectorid",
            "userlanguage",
            "distributionchannel",
            "externalreference",
            "interviewtime",
            "totaltime",
            "points",
            "quizfeedback",
            "grade",
            "locationlatitude",
            "locationlongitude");
    private static final List<String> QUESTION =
            List.of("question", "questionid", "questiontext", "capability", "item", "statement", "frage");
    private static final List<String> ANSWER =
            List.of("answer", "response", "value", "level", "score", "rating", "antwort");
    private static final List<String> COMMENT = List.of("comment", "comments", "remark", "remarks", "kommentar");
    private static final Pattern CODE_BEFORE = Pattern.compile("^[A-Za-z0-9_\\[\\]-]+[.:] (.+)$");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+");
    private static final Pattern REMARK = Pattern.compile(
            "(?i)\\b(comments?|remarks?|why|please explain|explanation|reasons?|kommentar)\\b|_TEXT\\b");
    private static final int LONGEST_QUESTION_OF_PERSON = 80;

    private ColumnTitles() {}

    /** How well a title names what a column may say: 0 is best; nothing where it does not. */
    static Optional<Integer> rank(Says says, List<String> parts) {
        List<String> known = known(says);
        return texts(parts)
                .map(NearestName::letters)
                .map(each -> known.indexOf(each.toLowerCase(Locale.ROOT)))
                .filter(at -> at >= 0)
                .min(Integer::compare)
                .or(() -> asksForIt(says, parts) ? Optional.of(known.size()) : Optional.empty());
    }

    /** A question such as “In which department do you work?”. */
    private static boolean asksForIt(Says says, List<String> parts) {
        List<String> words = says == Says.ROLE
                ? List.of("your role", "job title", "your position", "your function")
                : says == Says.DEPARTMENT ? List.of("department", "which team", "abteilung") : List.of();
        return texts(parts)
                .filter(each -> each.length() <= LONGEST_QUESTION_OF_PERSON)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .anyMatch(each -> words.stream().anyMatch(each::contains));
    }

    private static List<String> known(Says says) {
        return switch (says) {
            case RESPONDENT -> RESPONDENT;
            case PERSON -> PERSON;
            case ROLE -> ROLE;
            case DEPARTMENT -> DEPARTMENT;
            case DATE -> DATE;
            case STATUS -> STATUS;
            case QUESTION -> QUESTION;
            case ANSWER -> ANSWER;
            case COMMENT -> COMMENT;
            case IGNORED -> TECHNICAL;
        };
    }

    /** The parts of a title, each with and without a code before it, as in {@code Q01. How often …}. */
    private static Stream<String> texts(List<String> parts) {
        return parts.stream().flatMap(part -> {
            Matcher code = CODE_BEFORE.matcher(part);
            return code.matches() ? Stream.of(part, code.group(1)) : Stream.of(part);
        });
    }

    /** Whether the column holds words beside an answer. */
    static boolean isRemark(List<String> parts) {
        return parts.stream().anyMatch(each -> REMARK.matcher(each).find());
    }

    /** The ids of the capabilities that a title asks for. */
    static List<String> capabilities(List<String> parts, Collection<AskedCapability> capabilities) {
        List<String> ids = capabilities.stream()
                .map(AskedCapability::id)
                .filter(id -> parts.stream().anyMatch(part -> ID.matcher(part.toLowerCase(Locale.ROOT))
                        .results()
                        .anyMatch(found -> found.group().equals(id))))
                .toList();
        if (!ids.isEmpty()) {
            return ids;
        }
        List<String> written = texts(parts).map(NearestName::letters).toList();
        return capabilities.stream()
                .filter(each -> written.stream()
                        .anyMatch(text -> text.contains(each.letters().question())
                                || text.equals(each.letters().name())
                                || text.equals(each.letters().id())))
                .map(AskedCapability::id)
                .toList();
    }
}
