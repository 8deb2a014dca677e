package org.cxmaturity.tabletest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.model.InPerson;
import org.cxmaturity.model.Served;
import org.cxmaturity.tables.ChannelRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tables.Tables;

/** Edits of a blank profile that say what kind of organisation it is, and what money it has. */
record OrganisationEdits(Tables tables) {
    /** One of these industries, size classes and kinds of people served; none where any will do. */
    List<String> of(Collection<String> industries, Collection<String> sizes, Collection<Served> served) {
        List<String> edits = new ArrayList<>();
        industries.stream().sorted().findFirst().ifPresent(each -> edits.add("organisation.industry=" + each));
        classOf(sizes).ifPresent(each -> edits.add(employees(each)));
        served.stream().sorted().findFirst().ifPresent(each -> edits.add("organisation.serves=[" + each + "]"));
        return edits;
    }

    /** The same of one of whom it is known so far whether it meets customers in person. */
    List<String> of(
            Collection<String> industries, Collection<String> sizes, Collection<Served> served, Set<InPerson> met) {
        List<String> edits = new ArrayList<>(of(industries, sizes, served));
        if (!met.isEmpty() && !met.contains(InPerson.UNKNOWN)) {
            edits.add(met.contains(InPerson.YES) ? place() : "channels=[]");
        }
        return edits;
    }

    /** A place where customers come; none where the tables know no channel of the kind. */
    private String place() {
        return tables.all(ChannelRow.class).stream()
                .filter(ChannelRow::inPerson)
                .findFirst()
                .map(each -> "channels=[{kind: " + each.id() + ", live: true}]")
                .orElse("channels=[]");
    }

    /** The class of the smallest organisations among these; none where none is named. */
    private Optional<SizeClassRow> classOf(Collection<String> sizes) {
        return tables.all(SizeClassRow.class).stream()
                .filter(each -> sizes.contains(each.size()))
                .min(Comparator.comparing(each -> Objects.requireNonNullElse(each.employeesFrom(), 0)));
    }

    /** The smallest organisation of a class. */
    static String employees(SizeClassRow row) {
        return employees(row.employeesFrom() == null || row.employeesFrom() == 0 ? 1 : row.employeesFrom());
    }

    static String employees(int headcount) {
        return "organisation.employees=" + headcount;
    }

    /** So many pounds a quarter, in pounds where there is a rate for them. */
    List<String> budget(long pounds) {
        Optional<CurrencyRow> currency = tables.all(CurrencyRow.class).stream()
                .min(Comparator.comparing((CurrencyRow each) -> each.perPound().compareTo(BigDecimal.ONE) != 0)
                        .thenComparing(CurrencyRow::id));
        return currency.map(each -> List.of(
                        "constraints.currency=" + each.id(),
                        "constraints.budgetPerQuarter="
                                + BigDecimal.valueOf(pounds)
                                        .multiply(each.perPound())
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .orElse(List.of());
    }
}
