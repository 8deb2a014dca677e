package org.cxmaturity.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A channel and what it can do; a property that was not stated is null.
 *
 * @param pageLoadSeconds typical time until a page can be used, in seconds
 */
@ProfileItem(one = "A channel.", all = "Channels on which customers are met.")
public record Channel(
        @ProfileKey(value = "Its kind.", required = true) ChannelKind kind,

        @ProfileKey("Whether it is in use.") @Nullable Boolean live,

        @ProfileKey("Whether it carries content shared with other channels.") @Nullable
        Boolean contentShared,

        @ProfileKey("Whether its message agrees with that of other channels.") @Nullable
        Boolean consistentMessage,

        @ProfileKey("Whether it follows the customer's preferred channels.") @Nullable
        Boolean preferenceAware,

        @ProfileKey(value = "Typical time until a page can be used, in seconds.", least = "0", most = "3600") @Nullable
        BigDecimal pageLoadSeconds,

        @ProfileKey("Whether it is accessible on a phone.") @Nullable
        Boolean mobileAccessible,

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
    public <R> R by(Cases<R> cases) {
        return cases.channel(this);
    }

    @Override
    public String key() {
        return "channels#" + kind;
    }
}
