package org.cxmaturity.service.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvFile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.AskableCapabilities;
import org.cxmaturity.tablespec.IdText;
import org.jspecify.annotations.Nullable;

/** Reads lists of people as they are pasted from a spreadsheet: columns in any order, with or without their titles. */
final class PastedPeople {
    private static final int MOST = 500;
    private static final int LONGEST = 200;
    private static final int LONGEST_EMAIL = 320;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+");

    private final List<String> departments;
    private final AskableCapabilities questions;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * For a client.
     *
     * @param departments as its profile names them; none where it does not say
     */
    PastedPeople(List<String> departments, AskableCapabilities questions) {
        this.departments = List.copyOf(departments);
        this.questions = questions;
    }

    /** The people in a list; refused with everything that is wrong in it, by line. */
    Result<List<PastedPerson>> read(String pasted) {
        if (pasted.isBlank()) {
            return Result.refused(Fault.INPUT, problem("List of people", "nothing", "a line for each person", null));
        }
        return CsvFile.read(new NamedContent("List", pasted.getBytes(StandardCharsets.UTF_8)))
                .then(this::people);
    }

    private Result<List<PastedPerson>> people(CsvFile file) {
        problems.addAll(file.damage());
        List<List<CsvCell>> rows = file.rows().stream()
                .filter(row -> !row.stream().allMatch(CsvCell::blank))
                .toList();
        boolean header = PastedColumn.isHeader(rows.get(0));
        List<List<CsvCell>> lines = header ? rows.subList(1, rows.size()) : rows;
        Map<PastedColumn, Integer> places = header
                ? PastedColumn.byTitles(rows.get(0))
                : PastedColumn.byContents(lines, text -> departments.contains(IdText.of(text)), this::isRole);
        if (lines.isEmpty()) {
            problems.add(problem("List of people", "only titles", "a line for each person below them", null));
        }
        if (lines.size() > MOST) {
            problems.add(problem("List of people", lines.size() + " lines", "at most " + MOST, null));
        }
        List<PastedPerson> people =
                lines.stream().limit(MOST).map(row -> person(row, places)).toList();
        return Result.unless(Fault.INPUT, problems, people);
    }

    private boolean isRole(String text) {
        return questions.all().stream().anyMatch(each -> questions.whom().meansRole(each, text));
    }

    private PastedPerson person(List<CsvCell> row, Map<PastedColumn, Integer> places) {
        int line = row.get(0).line();
        PastedPerson person = new PastedPerson(
                line,
                cell(row, places.get(PastedColumn.NAME)),
                cell(row, places.get(PastedColumn.EMAIL)),
                cell(row, places.get(PastedColumn.ROLE)),
                IdText.of(cell(row, places.get(PastedColumn.DEPARTMENT))));
        check(person);
        int surplus = (int) row.stream()
                .filter(each -> !each.blank() && !places.containsValue(each.column()))
                .count();
        if (surplus > 0 && places.size() == PastedColumn.values().length) {
            problems.add(problem(
                    "Line " + line,
                    surplus + " more than four columns",
                    "name, e-mail, role and department",
                    "a comma within a name or role: put it in quotation marks, or paste from the spreadsheet itself"));
        }
        return person;
    }

    private static String cell(List<CsvCell> row, @Nullable Integer place) {
        return place == null || place >= row.size() ? "" : row.get(place).plain();
    }

    private void check(PastedPerson person) {
        String place = "Line " + person.line();
        String name = person.name();
        if (name.isEmpty() || name.length() > LONGEST) {
            problems.add(problem(
                    place,
                    name.isEmpty() ? "no name" : "a name of " + name.length() + " letters",
                    "a name of up to " + LONGEST + " letters",
                    null));
        }
        String email = person.email();
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            problems.add(problem(place, "“" + email + "”", "an e-mail address, or none", null));
        }
        if (person.role().length() > LONGEST) {
            problems.add(
                    problem(place, "a role of " + person.role().length() + " letters", "at most " + LONGEST, null));
        }
        checkDepartment(place, person.department());
        Integer first = seen.putIfAbsent(key(name, email), person.line());
        if (first != null && !name.isEmpty()) {
            problems.add(problem(
                    place,
                    "“" + name + "” again, as on line " + first,
                    "each person once",
                    "somebody else of that name: give e-mail addresses"));
        }
    }

    private void checkDepartment(String place, String department) {
        if (!department.isEmpty() && !departments.isEmpty() && !departments.contains(department)) {
            String near = NearestName.to(department, departments);
            problems.add(problem(
                    place,
                    "the department “" + department + "”",
                    "one of those that the client has: " + String.join(", ", departments),
                    near == null ? "add it first, under Facts, Organisation" : near));
        }
    }

    /** By what a person is known again, in this list and from one round to the next. */
    static String key(String name, String email) {
        return (email.isEmpty() ? name : email).toLowerCase(Locale.ROOT);
    }

    private static Problem problem(String place, String found, String expected, @Nullable String maybe) {
        return new Problem(place, found, expected, maybe);
    }
}
