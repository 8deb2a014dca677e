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
        @ProfileKey(value = "Its kind.", required = true, terms = TermList.CHANNELS)
        String kind,

        @ProfileKey(
                "Whether customers can use it today; for a website or app, with current information and a way to get in touch.")
        @Nullable
        Boolean live,

        @ProfileKey(
                "Whether content, such as news, advice or offers, is published on it regularly, not now and then; on social media, and questions are answered there.")
        @Nullable
        Boolean contentShared,

        @ProfileKey(
                "Whether its main messages agree with those of all other channels, and its prices where it states any.")
        @Nullable
        Boolean consistentMessage,

        @ProfileKey("Whether customers can state how they wish to be reached, and it keeps to that.") @Nullable
        Boolean preferenceAware,

        @ProfileKey(value = "Typical time until a page can be used, in seconds.", least = "0", most = "3600") @Nullable
        BigDecimal pageLoadSeconds,

        @ProfileKey(
                "Whether the main information and a way to get in touch can be used well on a phone. It says nothing of accessibility checks.")
        @Nullable
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
