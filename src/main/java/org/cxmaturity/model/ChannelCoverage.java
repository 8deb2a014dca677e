package org.cxmaturity.model;

/**
 * How far a trait goes across the live channels for which it was stated.
 *
 * @param channels how many have it
 * @param percent their share, whole percent, rounded down
 */
public record ChannelCoverage(ChannelTrait trait, int channels, int percent, boolean evidenced) implements Derived {
    @Override
    public String key() {
        return "channel-coverage#" + trait + "/" + channels + "/" + percent;
    }
}
