package org.cxmaturity.service.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.UntranslatedText;

/** The language that what comes from the tables is told in: one that every model in scope has. */
final class ToldLanguage {
    private ToldLanguage() {}

    /** The same profile under rules that are told in that language; refused where the models have it not, or not all. */
    static Result<LoadedProfile> of(LoadedProfile loaded, Optional<String> language) {
        return of(loaded.rules(), language)
                .map(rules -> new LoadedProfile(rules, loaded.profile(), loaded.businessCase(), loaded.places()));
    }

    /** The same rules told in that language. */
    static Result<LoadedRuleBase> of(LoadedRuleBase rules, Optional<String> language) {
        String asked = language.orElse(Speech.ENGLISH);
        Tables tables = rules.ruleBase().tables();
        if (asked.equals(Speech.ENGLISH)) {
            return Result.done(rules);
        }
        return Result.unless(
                        Fault.USAGE,
                        problem(tables.all(ModelRow.class), asked).stream().toList(),
                        rules)
                .then(known ->
                        Result.unless(Fault.TABLES, untranslated(known, tables, asked), known.inLanguage(asked)));
    }

    private static List<Problem> untranslated(LoadedRuleBase rules, Tables tables, String asked) {
        return UntranslatedText.of(tables, asked).stream()
                .map(text -> new Problem(
                        place(rules, text),
                        "a text without a translation into " + asked,
                        "a row of it in translations",
                        null))
                .toList();
    }

    private static String place(LoadedRuleBase rules, UntranslatedText text) {
        String reference = RowTypes.ref(text.row()).toString();
        String id = rules.places().get(reference);
        return id == null ? reference : CellPlace.of(TableSpec.of(text.row().getClass()), id, text.component());
    }

    private static Optional<Problem> problem(List<ModelRow> models, String asked) {
        Set<String> offered = new TreeSet<>();
        models.stream().findFirst().ifPresent(model -> offered.addAll(model.languages()));
        models.forEach(model -> offered.retainAll(model.languages()));
        offered.add(Speech.ENGLISH);
        if (offered.contains(asked)) {
            return Optional.empty();
        }
        String named = String.join(", ", models.stream().map(ModelRow::id).toList());
        List<String> having = models.stream()
                .filter(model -> model.languages().contains(asked))
                .map(ModelRow::id)
                .toList();
        String found =
                '"' + asked + '"' + (having.isEmpty() ? "" : ", which only " + String.join(", ", having) + " has");
        return Optional.of(new Problem(
                Input.LANGUAGE,
                found,
                offered.size() == 1
                        ? "en, the only language that " + named + (models.size() == 1 ? " is" : " are all") + " told in"
                        : "one of " + String.join(", ", offered) + ", which " + named
                                + (models.size() == 1 ? " is" : " are all") + " told in",
                having.isEmpty()
                        ? NearestName.to(asked, offered)
                        : Input.MODEL.mention() + " " + String.join(",", having)));
    }
}
