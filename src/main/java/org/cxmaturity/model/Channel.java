package org.cxmaturity.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A channel and what it can do; a property that was not stated is null.
 *
 * @param pageLoadSeconds typical time until a page can be used, in seconds
 */
public record Channel(
        ChannelKind kind,
        @Nullable Boolean live,
        @Nullable Boolean contentShared,
        @Nullable Boolean consistentMessage,
        @Nullable Boolean preferenceAware,
        @Nullable BigDecimal pageLoadSeconds,
        @Nullable Boolean mobileAccessible,
        boolean evidenced,
        Backing backing)
        implements Given {
    /** Whether the channel is known to do what the trait says; null where it was not stated. */
    public @Nullable Boolean has(ChannelTrait trait) {
        return switch (trait) {
            case CONTENT_SHARED -> contentShared;
            case CONSISTENT_MESSAGE -> consistentMessage;
            case PREFERENCE_AWARE -> preferenceAware;
            case MOBILE_ACCESSIBLE -> mobileAccessible;
        };
    }

    @Override
    public <R> R by(GivenCases<R> cases) {
        return cases.channel(this);
    }

    @Override
    public String key() {
        return "channels#" + kind;
    }
}
