package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Topic;
import org.cxmaturity.model.Training;
import org.cxmaturity.model.WrittenNumber;
import org.jspecify.annotations.Nullable;

/** Reads the training that was held. */
final class Trainings implements Items<Training> {
    @Override
    public Section section() {
        return Section.TRAINING;
    }

    @Override
    public List<String> keys() {
        return List.of("topic", "staffShare", "lastHeld");
    }

    @Override
    public @Nullable Training read(Fields item, KnownNames known) {
        Topic topic = item.need("topic").oneOf(Topic.class);
        BigDecimal share = item.may("staffShare").number("0", "1");
        LocalDate lastHeld = item.may("lastHeld").date(known.asOf());
        Backing backing = BackingReader.read(item, known);
        if (topic == null) {
            return null;
        }
        BigDecimal percent = share == null ? null : WrittenNumber.tidy(share.movePointRight(2));
        Integer months = monthsBetween(lastHeld, known.asOf());
        return new Training(
                topic, percent, months, lastHeld, !backing.evidence().isEmpty(), backing);
    }

    private static @Nullable Integer monthsBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }
}
