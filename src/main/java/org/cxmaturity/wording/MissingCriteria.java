package org.cxmaturity.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cxmaturity.model.Assessment.Missing;

/** What a stage lacks, a phrase for each thing: criteria of a group of which one is enough stand together with “or” between them. */
public final class MissingCriteria {
    private MissingCriteria() {}

    /**
     * The phrases, in the order of the criteria; a group stands where its first criterion does.
     *
     * @param one says one criterion
     */
    public static List<String> phrases(List<Missing> missing, Function<Missing, String> one) {
        return phrases(
                missing,
                one,
                (words, lacking) -> lacking == 1 ? String.join(" or ", words) : lacking + " of " + Words.and(words));
    }

    /**
     * The same in another language.
     *
     * @param some says of several phrases that so many of them are lacking
     */
    public static List<String> phrases(
            List<Missing> missing, Function<Missing, String> one, BiFunction<List<String>, Integer, String> some) {
        Map<String, List<Missing>> groups = new LinkedHashMap<>();
        for (Missing each : missing) {
            String key = each.group() == null
                    ? each.capability()
                    : "group " + each.group().id();
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(each);
        }
        return groups.values().stream().map(group -> phrase(group, one, some)).toList();
    }

    private static String phrase(
            List<Missing> group, Function<Missing, String> one, BiFunction<List<String>, Integer, String> some) {
        List<String> words = group.stream().map(one).toList();
        Missing first = group.get(0);
        int lacking = first.group() == null ? group.size() : first.group().lacking();
        return lacking >= group.size() ? String.join(", ", words) : some.apply(words, lacking);
    }
}
