package org.cxmaturity.model;

import java.util.List;

/**
 * How far a trait goes across the live channels for which it was stated.
 *
 * @param channels how many have it
 * @param percent their share, whole percent, rounded down
 */
public record ChannelCoverage(ChannelTrait trait, int channels, int percent, boolean evidenced) implements Derived {
    /** Counts the trait over channels for all of which it was stated. */
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
