package org.cxmaturity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a trait goes across the live channels. A channel of which it was not stated is not known to have it.
 *
 * @param channels how many are known to have it, one at least
 * @param percent their share of all live channels, whole percent, rounded down; null where there may be others than those listed
 */
public record ChannelCoverage(
        ChannelTrait trait, int channels, @Nullable Integer percent, boolean evidenced) implements Derived {
    /** Counts the trait over the live channels that are listed, where there may be others. */
    public static ChannelCoverage ofListed(ChannelTrait trait, List<Channel> live) {
        List<Channel> having = having(trait, live);
        return new ChannelCoverage(trait, having.size(), null, having.stream().anyMatch(Channel::evidenced));
    }

    /** Counts the trait over all live channels. */
    public static ChannelCoverage ofAll(ChannelTrait trait, List<Channel> live) {
        List<Channel> having = having(trait, live);
        return new ChannelCoverage(
                trait,
                having.size(),
                having.size() * 100 / live.size(),
                having.stream().anyMatch(Channel::evidenced));
    }

    private static List<Channel> having(ChannelTrait trait, List<Channel> live) {
        return live.stream()
                .filter(channel -> Boolean.TRUE.equals(channel.has(trait)))
                .toList();
    }

    @Override
    public String key() {
        return "channel-coverage#" + trait + "/" + channels + (percent == null ? "" : "/" + percent);
    }
}
