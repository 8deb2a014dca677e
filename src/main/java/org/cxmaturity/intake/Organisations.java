package org.cxmaturity.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.TermList;
import org.cxmaturity.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads whom the profile describes, and what limits the change there. */
final class Organisations {
    private static final int MOST_EMPLOYEES = 10_000_000;
    private static final int MOST_DAYS = 10_000_000;
    private static final int MOST_QUARTERS = 40;
    private static final String MOST_MONEY = "1000000000000";

    private Organisations() {}

    static @Nullable Organisation organisation(Cursor place, Vocabulary vocabulary, List<String> departments) {
        Fields fields = place.fields(List.of("id", "name", "industry", "employees", "country", "serves"));
        if (fields == null) {
            return null;
        }
        String id = fields.need("id").id();
        String name = fields.need("name").name();
        String industry = fields.may("industry").term(TermList.INDUSTRIES, vocabulary);
        Integer employees = fields.may("employees").whole(0, MOST_EMPLOYEES);
        if (employees != null) {
            Plausibility.ask(fields.may("employees"), employees, departments.size());
        }
        String country = country(fields.may("country"));
        Set<Served> serves = serves(fields.may("serves"));
        return id == null || name == null
                ? null
                : new Organisation(id, name, industry, employees, country, serves, departments);
    }

    /** Whom it serves, each once; nobody where it does not say. */
    private static Set<Served> serves(Cursor place) {
        Set<Served> serves = EnumSet.noneOf(Served.class);
        List<Cursor> places = place.list(Served.values().length);
        for (Cursor each : places == null ? List.<Cursor>of() : places) {
            Served served = each.oneOf(Served.class);
            if (served != null && !serves.add(served)) {
                each.refuse("each of those it serves once", null);
            }
        }
        if (places != null && places.isEmpty()) {
            place.refuse("whom it serves; leave the key out where that is not known", null);
        }
        return serves;
    }

    static @Nullable String country(Cursor place) {
        TreeSet<String> countries = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        return place.among(countries, "the two letters of a country in ISO 3166-1, such as GB", CountryNames::code);
    }

    /** @param employees how many people the organisation has; null where it is not said */
    static @Nullable Constraints constraints(Cursor place, Vocabulary vocabulary, @Nullable Integer employees) {
        Fields fields = place.fields(List.of(
                "currency",
                "budgetPerQuarter",
                "staffDaysPerQuarter",
                "quarters",
                "changeReadiness",
                "carryOver",
                "obstaclesFirst"));
        if (fields == null) {
            return null;
        }
        Integer staffDays = fields.may("staffDaysPerQuarter").whole(0, MOST_DAYS);
        if (staffDays != null && employees != null) {
            Plausibility.askDays(fields.may("staffDaysPerQuarter"), staffDays, employees);
        }
        boolean money = fields.has("budgetPerQuarter");
        Cursor currency = money ? fields.need("currency") : fields.may("currency");
        return new Constraints(
                currency.among(vocabulary.currencies(), ShownValue.oneOf(vocabulary.currencies())),
                fields.may("budgetPerQuarter").number("0", MOST_MONEY),
                staffDays,
                fields.may("quarters").whole(1, MOST_QUARTERS),
                fields.may("changeReadiness").oneOf(Readiness.class),
                fields.may("carryOver").truth(),
                fields.may("obstaclesFirst").oneOf(ObstaclesFirst.class));
    }
}
