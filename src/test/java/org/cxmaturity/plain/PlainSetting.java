package org.cxmaturity.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.CustomersMet;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.InPerson;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resources;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.ServiceFigures;
import org.cxmaturity.model.Setting;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.tables.AudienceRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tables.Tables;

/** What advice is tailored to, and what there is to work with. */
final class PlainSetting {
    private PlainSetting() {}

    static List<Setting> settings(Tables tables, Profile profile) {
        List<Setting> settings = new ArrayList<>();
        Organisation organisation = profile.organisation();
        Served served = audience(tables, organisation);
        boolean others = organisation.serves().size() > 1;
        if (organisation.employees() == null) {
            settings.add(new Setting(organisation.industry(), null, served, others));
        }
        for (SizeClassRow row : tables.all(SizeClassRow.class)) {
            if (Meets.atLeast(row.employeesFrom(), organisation.employees())
                    && Meets.below(row.employeesBelow(), organisation.employees())) {
                settings.add(new Setting(organisation.industry(), row.size(), served, others));
            }
        }
        return settings;
    }

    /** Of those it says it serves the one who can least choose; else whom its industry usually serves. */
    static Served audience(Tables tables, Organisation organisation) {
        for (Served each : Served.values()) {
            if (organisation.serves().contains(each)) {
                return each;
            }
        }
        String industry = organisation.industry() == null ? "OTHER" : organisation.industry();
        return tables.all(AudienceRow.class).stream()
                .filter(row -> Meets.in(row.industry(), industry))
                .findFirst()
                .orElseThrow()
                .served();
    }

    /** Whether customers come to a place of the organisation's own, as far as its channels, tills and figures say. */
    static CustomersMet met(Profile profile) {
        List<Channel> stores = profile.all(Channel.class).stream()
                .filter(each -> each.kind().equals("STORE"))
                .toList();
        boolean comes = stores.stream().anyMatch(each -> Boolean.TRUE.equals(each.live()))
                || profile.all(DataSource.class).stream().anyMatch(each -> each.kind() == SourceKind.POINT_OF_SALE)
                || profile.all(ServiceFigures.class).stream()
                        .anyMatch(each -> each.channel().equals("STORE"));
        boolean complete = profile.all(ExaminedSection.class).stream()
                .anyMatch(each -> each.section() == Section.CHANNELS && each.complete());
        boolean doubtful = stores.stream().anyMatch(each -> each.live() == null);
        return new CustomersMet(comes ? InPerson.YES : complete && !doubtful ? InPerson.NO : InPerson.UNKNOWN);
    }

    /** Money in pounds, to the nearest. */
    static List<Resources> means(Tables tables, Profile profile, List<Setting> settings, Scaling scaling) {
        List<Resources> means = new ArrayList<>();
        for (Constraints constraints : profile.all(Constraints.class)) {
            Long pounds = null;
            BigDecimal budget = constraints.budgetPerQuarter();
            if (budget != null && constraints.currency() != null) {
                for (CurrencyRow rate : tables.all(CurrencyRow.class)) {
                    if (rate.id().equals(constraints.currency())) {
                        pounds = budget.divide(rate.perPound(), 0, RoundingMode.HALF_UP)
                                .longValueExact();
                    }
                }
            }
            Integer days = constraints.staffDaysPerQuarter();
            for (Setting setting : settings) {
                means.add(new Resources(
                        setting.size(),
                        constraints.changeReadiness(),
                        pounds,
                        days,
                        pounds == null ? null : worth(pounds, scaling),
                        days == null ? null : Math.floorDiv(days * 100, scaling.staffDays())));
            }
        }
        return means;
    }

    /** What money is worth where actions cost what the catalogue says. */
    private static long worth(long pounds, Scaling scaling) {
        return BigDecimal.valueOf(pounds)
                .divide(BigDecimal.valueOf(scaling.cost(), 4), 0, RoundingMode.FLOOR)
                .longValueExact();
    }
}
