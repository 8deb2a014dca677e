package org.cxmaturity.tabletest;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.ChannelCoverage;
import org.cxmaturity.model.ChannelTrait;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.HubUse;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.ProfileKey;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SiloKind;
import org.cxmaturity.model.TermList;
import org.cxmaturity.model.Topic;
import org.cxmaturity.model.TrainingProgramme;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Terms;
import org.jspecify.annotations.Nullable;

/** Edits of a blank profile by which a fact comes to be as a row demands. Null where no profile makes such a fact. */
final class FactToEdits {
    private static final int MOST_DEPARTMENTS = 100;
    private static final int MOST_SOURCES = 20;
    private static final Map<Class<? extends Fact>, Maker> BY_SUBJECT = Map.of(
            FeedbackProcess.class, FactToEdits::feedback,
            ChannelCoverage.class, FactToEdits::coverage,
            Silo.class, FactToEdits::silo,
            TrainingProgramme.class, FactToEdits::training,
            KpiSeries.class, FactToEdits::series,
            HubReach.class, FactToEdits::reach,
            HubUse.class, FactToEdits::use);

    private interface Maker {
        @Nullable
        List<String> make(FactToEdits makers);
    }

    private final Tables tables;
    private final PropertyTargets demands;
    private final LocalDate asOf;

    private FactToEdits(Tables tables, PropertyTargets demands, LocalDate asOf) {
        this.tables = tables;
        this.demands = demands;
        this.asOf = asOf;
    }

    /** Whether facts of that kind can be made. */
    static boolean can(Class<? extends Fact> subject) {
        return BY_SUBJECT.containsKey(subject) || section(subject) != null;
    }

    /** The section whose items have a fact's properties as keys; null where there is none. */
    private static @Nullable Section section(Class<? extends Fact> subject) {
        return Stream.of(Section.values())
                .filter(each -> each.fact() == subject && each.item() != null)
                .findFirst()
                .orElse(null);
    }

    /** The edits, or null. */
    static @Nullable List<String> edits(
            Tables tables, Class<? extends Fact> subject, PropertyTargets demands, LocalDate asOf) {
        FactToEdits makers = new FactToEdits(tables, demands, asOf);
        Maker maker = BY_SUBJECT.get(subject);
        return maker == null
                ? List.of(makers.item(Objects.requireNonNull(section(subject)), List.of()))
                : maker.make(makers);
    }

    private @Nullable List<String> feedback() {
        List<String> edits = new ArrayList<>();
        List<String> users = new ArrayList<>();
        if (demands.asks("users") || demands.asks("userPercent")) {
            int[] share = share(MOST_DEPARTMENTS, 0, "users", "userPercent");
            if (share == null) {
                return null;
            }
            if (demands.asks("userPercent")) {
                edits.add("departments=" + names("d", share[1]));
            }
            users.add("usedBy: " + names("d", share[0]));
        }
        edits.add(item(Section.FEEDBACK_PROCESSES, users));
        return edits;
    }

    /** So many of so many, nearest to what is demanded and as few as can be: how many, then of how many. */
    private int @Nullable [] share(int most, int least, String count, String percent) {
        int[] best = null;
        double nearest = Double.MAX_VALUE;
        for (int of = 1; of <= most; of++) {
            for (int some = least; some <= of; some++) {
                int share = some * 100 / of;
                double distance = demands.distance(count, some) + demands.distance(percent, share);
                if (demands.admits(count, some) && demands.admits(percent, share) && distance < nearest) {
                    best = new int[] {some, of};
                    nearest = distance;
                }
            }
        }
        return best;
    }

    private static String names(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> prefix + each)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * The edit that adds an item with the keys that are demanded, those that it must have, and at least one.
     *
     * @param more further keys
     */
    private String item(Section section, List<String> more) {
        boolean byId = section.identity().equals(List.of("id"));
        List<RecordComponent> keys = new ArrayList<>(section.itemKeys());
        String name = byId ? "probe" : said(section, keys.get(0));
        keys.removeIf(each -> section.identity().contains(each.getName()));
        List<String> said = new ArrayList<>();
        for (RecordComponent key : keys) {
            if (demands.asks(key.getName())
                    || key.getAnnotation(ProfileKey.class).required()) {
                said.add(key.getName() + ": " + said(section, key));
            }
        }
        said.addAll(more);
        if (said.isEmpty()) {
            said.add(keys.get(0).getName() + ": " + said(section, keys.get(0)));
        }
        String path = section.key() + "[" + name + "]";
        return keys.size() == 1
                ? path + "." + said.get(0).replace(": ", "=")
                : path + "={" + String.join(", ", said) + "}";
    }

    private String said(Section section, RecordComponent key) {
        return plain(demands.value(key.getName(), Object.class, usual(tables, section, key)));
    }

    /** What stands behind a key where it does not matter: the first kind, else the last of a scale. */
    static Object usual(Tables tables, Section section, RecordComponent key) {
        TermList[] terms = key.getAnnotation(ProfileKey.class).terms();
        if (terms.length > 0) {
            return Terms.of(tables::all, terms[0]).get(0);
        }
        Object[] values = key.getType().isEnum() ? key.getType().getEnumConstants() : new Object[] {true};
        return values[section.isKind(key) ? 0 : values.length - 1];
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private @Nullable List<String> coverage() {
        ChannelTrait trait = demands.value("trait", ChannelTrait.class, ChannelTrait.CONTENT_SHARED);
        List<String> kinds = Terms.of(tables::all, TermList.CHANNELS);
        int[] share = share(kinds.size(), 1, "channels", "percent");
        if (share == null) {
            return null;
        }
        String key =
                switch (trait) {
                    case CONTENT_SHARED -> "contentShared";
                    case CONSISTENT_MESSAGE -> "consistentMessage";
                    case PREFERENCE_AWARE -> "preferenceAware";
                    case MOBILE_ACCESSIBLE -> "mobileAccessible";
                };
        List<String> edits = new ArrayList<>();
        edits.add(IntStream.range(0, share[1])
                .mapToObj(at -> "{kind: " + kinds.get(at) + ", live: true, " + key + ": " + (at < share[0]) + "}")
                .collect(Collectors.joining(", ", "channels=[", "]")));
        if (demands.asks("percent")) {
            edits.add("complete=[channels]");
        }
        return edits;
    }

    private @Nullable List<String> silo() {
        SiloKind of = demands.value("of", SiloKind.class, SiloKind.DATA);
        Severity severity = demands.value("severity", Severity.class, Severity.HIGH);
        if (!demands.value("inferred", Boolean.class, false)) {
            return List.of("silos[probe]={between: [sales, service], of: " + of + ", severity: " + severity + "}");
        }
        Silo inferred = Silo.inferred("sales", "service");
        return of != inferred.of() || severity != inferred.severity()
                ? null
                : List.of(
                        "dataSources=[{id: till, kind: POINT_OF_SALE, owner: sales, side: OFFLINE, customerData: true}, "
                                + "{id: desk, kind: CONTACT_CENTRE, owner: service, side: OFFLINE, customerData: true}]",
                        "integrations=[]",
                        "complete=[dataSources]");
    }

    private @Nullable List<String> training() {
        int topics = demands.number("topics", 1);
        BigDecimal percent = demands.value("staffPercent", BigDecimal.class, BigDecimal.valueOf(100));
        LocalDate held = asOf.minusMonths(demands.number("monthsAgo", 0));
        if (topics < 1 || topics > Topic.values().length) {
            return null;
        }
        String share = percent.movePointLeft(2).stripTrailingZeros().toPlainString();
        return IntStream.range(0, topics)
                .mapToObj(at ->
                        "training[" + Topic.values()[at] + "]={staffShare: " + share + ", lastHeld: " + held + "}")
                .toList();
    }

    private @Nullable List<String> series() {
        KpiKind kind = demands.value("kind", KpiKind.class, KpiKind.NPS);
        int months = demands.number("months", 0);
        int points = demands.number("points", months > 0 ? 2 : 1);
        if (points < 1 || months > 0 && points < 2) {
            return null;
        }
        LocalDate last = asOf.minusMonths(demands.number("monthsAgo", 0));
        List<String> values = new ArrayList<>();
        for (int at = 0; at < points - 1; at++) {
            values.add(
                    value(kind, months > 0 ? last.minusMonths(months).plusDays(at) : last.minusDays(points - 1L - at)));
        }
        values.add(value(kind, last));
        List<KpiKind> others = Stream.of(KpiKind.NPS, KpiKind.CSAT, KpiKind.CES)
                .filter(each -> each != kind)
                .toList();
        int own = kind == KpiKind.RETENTION ? 0 : 1;
        int more = demands.number("kinds", own) - own;
        if (more < 0 || more > others.size()) {
            return null;
        }
        others.subList(0, more).forEach(each -> values.add(value(each, last)));
        return List.of("kpis=[" + String.join(", ", values) + "]");
    }

    private static String value(KpiKind kind, LocalDate on) {
        return value(kind, "probe", on, BigDecimal.valueOf(kind == KpiKind.CES ? 5 : 50));
    }

    /** A measurement of a KPI, as an item of a profile; evidence comes with a value so low that a reader would ask for it. */
    static String value(KpiKind kind, String series, LocalDate on, BigDecimal value) {
        return value(kind, series, on, value, null);
    }

    /** The same, with how many answered, where that matters. */
    static String value(KpiKind kind, String series, LocalDate on, BigDecimal value, @Nullable Integer responses) {
        boolean low = kind != KpiKind.CES && value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0;
        String more =
                kind == KpiKind.CES ? ", scale: {min: 1, max: 7}" : low ? ", evidence: [{ref: survey report}]" : "";
        String answered = responses == null ? "" : ", responses: " + responses;
        return "{kind: " + kind + ", series: " + series + ", on: " + on + ", value: " + plain(value) + answered + more
                + "}";
    }

    private @Nullable List<String> reach() {
        int[] best = null;
        double nearest = Double.MAX_VALUE;
        for (int of = 2; of <= MOST_SOURCES; of++) {
            for (int linked = 0; linked <= of; linked++) {
                int percent = linked * 100 / of;
                double distance = demands.distance("percent", percent);
                if (linked != 1 && demands.admits("percent", percent) && distance < nearest) {
                    best = new int[] {linked, of};
                    nearest = distance;
                }
            }
        }
        if (best == null) {
            return null;
        }
        List<String> edits = new ArrayList<>(hub(best[0], best[1], 0, Freshness.DAILY));
        if (demands.value("complete", Boolean.class, best[0] == 0)) {
            edits.add("complete=[dataSources, integrations]");
        }
        return edits;
    }

    /** A hub from which some of the systems in which customers are spoken to are served, so that the share is as demanded. */
    private @Nullable List<String> use() {
        Freshness freshness = demands.value("freshness", Freshness.class, Freshness.DAILY);
        int[] share = share(MOST_SOURCES, 1, "systems", "percent");
        if (share == null || share[1] < 2) {
            return null;
        }
        List<String> edits = new ArrayList<>(hub(share[1], share[1], share[0], freshness));
        if (demands.value("complete", Boolean.class, false)) {
            edits.add("complete=[dataSources, integrations]");
        }
        return edits;
    }

    /**
     * Systems in which customers are spoken to, met online and offline by turns.
     *
     * @param linked how many of them come into a hub
     * @param served how many of them the hub serves
     */
    private static List<String> hub(int linked, int of, int served, Freshness freshness) {
        String sources = IntStream.rangeClosed(1, of)
                .mapToObj(at -> "{id: s" + at + ", kind: CRM, side: " + (at % 2 == 0 ? "ONLINE" : "OFFLINE")
                        + ", customerData: true}")
                .collect(Collectors.joining(", "));
        String links = Stream.concat(
                        IntStream.rangeClosed(1, linked).mapToObj(at -> link("s" + at, "hub", freshness)),
                        IntStream.rangeClosed(1, served).mapToObj(at -> link("hub", "s" + at, freshness)))
                .collect(Collectors.joining(", "));
        return List.of(
                "dataSources=[{id: hub, kind: CUSTOMER_DATA_PLATFORM, side: OFFLINE, customerData: true}, " + sources
                        + "]",
                "integrations=[" + links + "]");
    }

    private static String link(String from, String to, Freshness freshness) {
        return "{from: " + from + ", to: " + to + ", freshness: " + freshness + ", identityResolved: true}";
    }
}
