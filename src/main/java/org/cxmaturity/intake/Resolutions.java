package org.cxmaturity.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.LevelName;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads what people agreed on who had answered differently. */
final class Resolutions implements Items<Resolution> {
    @Override
    public Section section() {
        return Section.RESOLUTIONS;
    }

    @Override
    public List<String> keys() {
        return List.of("capability", "level", "by", "on", "reason");
    }

    @Override
    public @Nullable Resolution read(Fields item, KnownNames known) {
        String capability = Answers.capability(item, known);
        Integer level = level(item.need("level"), Answers.offered(capability, known.vocabulary()));
        String by = item.need("by").name();
        LocalDate on = item.need("on").date(known.asOf());
        String reason = item.need("reason").text();
        Backing backing = BackingReader.read(item, known);
        return capability == null || level == null || by == null || on == null || reason == null
                ? null
                : new Resolution(
                        capability, level, by, on, reason, !backing.evidence().isEmpty(), backing);
    }

    private static @Nullable Integer level(Cursor place, SortedMap<Integer, String> offered) {
        String expected =
                "one of " + offered.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (place.absent(expected)) {
            return null;
        }
        Integer level = Answers.number(place.node(), offered);
        if (level == null) {
            String text = place.node() instanceof SourceNode.Text written ? written.value() : "";
            place.refuse(
                    expected,
                    LevelName.meant(text, offered).map(String::valueOf).orElse(null));
        }
        return level;
    }
}
