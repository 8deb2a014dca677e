package org.cxmaturity.model;

import java.util.List;

/**
 * How far a trait goes across the live channels. A channel of which it was not stated is not known to have it.
 *
 * @param channels how many are known to have it, one at least
 * @param percent their share, whole percent, rounded down
 */
public record ChannelCoverage(ChannelTrait trait, int channels, int percent, boolean evidenced) implements Derived {
    /** Counts the trait over live channels. */
    public static ChannelCoverage of(ChannelTrait trait, List<Channel> channels) {
        List<Channel> having = channels.stream()
                .filter(channel -> Boolean.TRUE.equals(channel.has(trait)))
                .toList();
        return new ChannelCoverage(
                trait,
                having.size(),
                having.size() * 100 / channels.size(),
                having.stream().anyMatch(Channel::evidenced));
    }

    @Override
    public String key() {
        return "channel-coverage#" + trait + "/" + channels + "/" + percent;
    }
}
