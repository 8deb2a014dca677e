package org.cxmaturity.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Judgement;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads on which stage experts see the organisation. */
final class Judgements implements Items<Judgement> {
    @Override
    public Section section() {
        return Section.JUDGEMENTS;
    }

    @Override
    public List<String> keys() {
        return List.of("model", "stage", "by", "on", "reason");
    }

    @Override
    public @Nullable Judgement read(Fields item, KnownNames known) {
        Map<String, List<String>> stages = known.vocabulary().stages();
        String model = item.need("model").among(stages.keySet(), ShownValue.oneOf(stages.keySet()));
        String stage = stage(item.need("stage"), model == null ? null : stages.get(model));
        String by = item.need("by").name();
        LocalDate on = item.need("on").date(known.asOf());
        String reason = item.need("reason").text();
        Backing backing = BackingReader.read(item, known);
        return model == null || stage == null || by == null || on == null || reason == null
                ? null
                : new Judgement(
                        model, stage, by, on, reason, !backing.evidence().isEmpty(), backing);
    }

    /** Where it is not known which model is meant, any stage will do. */
    private static @Nullable String stage(Cursor place, @Nullable List<String> stages) {
        return stages == null ? place.name() : place.among(stages, ShownValue.oneOf(stages));
    }
}
