package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.util.List;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.ChannelKind;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads the channels on which customers are met. */
final class Channels implements Items<Channel> {
    private static final String AN_HOUR = "3600";

    @Override
    public Section section() {
        return Section.CHANNELS;
    }

    @Override
    public List<String> keys() {
        return List.of(
                "kind",
                "live",
                "contentShared",
                "consistentMessage",
                "preferenceAware",
                "pageLoadSeconds",
                "mobileAccessible");
    }

    @Override
    public Enum<?> kind(Channel fact) {
        return fact.kind();
    }

    @Override
    public @Nullable Channel read(Fields item, KnownNames known) {
        ChannelKind kind = item.need("kind").oneOf(ChannelKind.class);
        Boolean live = item.may("live").truth();
        Boolean shared = item.may("contentShared").truth();
        Boolean consistent = item.may("consistentMessage").truth();
        Boolean aware = item.may("preferenceAware").truth();
        BigDecimal seconds = item.may("pageLoadSeconds").number("0", AN_HOUR);
        Boolean accessible = item.may("mobileAccessible").truth();
        Backing backing = BackingReader.read(item, known);
        if (kind == null) {
            return null;
        }
        boolean evidenced = !backing.evidence().isEmpty();
        return new Channel(kind, live, shared, consistent, aware, seconds, accessible, evidenced, backing);
    }
}
