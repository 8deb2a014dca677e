package org.cxmaturity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How customers are served on a channel, in figures of a recent period; one that was not stated is null. Hours are hours of the
 * clock, nights and weekends included.
 */
@ProfileItem(one = "Service in figures.", all = "Service in figures, by channel.")
public record ServiceFigures(
        @ProfileKey(
                value = "The channel, or ALL_CHANNELS for all of them together.",
                required = true,
                terms = TermList.SERVICE_CHANNELS)
        String channel,

        @ProfileKey("The day up to which the figures go.") @Nullable
        LocalDate on,

        @ProfileKey(value = "Hours after which half of the customers have a first answer.", least = "0", most = "8760")
        @Nullable
        BigDecimal medianFirstAnswerHours,

        @ProfileKey(value = "Hours within which an answer is promised or aimed at.", least = "0", most = "8760")
        @Nullable
        BigDecimal promisedHours,

        @ProfileKey(value = "Share of customers answered within the promised hours.", least = "0", most = "1") @Nullable
        BigDecimal answeredInTimeShare,

        @ProfileKey(value = "Share of matters settled at the first contact.", least = "0", most = "1") @Nullable
        BigDecimal firstContactShare,

        @ProfileKey(value = "Days within which an answer to a complaint is promised.", least = "0", most = "365")
        @Nullable
        BigDecimal promisedDays,

        @ProfileKey(value = "Share of complaints answered within the promised days.", least = "0", most = "1") @Nullable
        BigDecimal complaintsInTimeShare,

        boolean evidenced,
        Backing backing)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.service(this);
    }

    @Override
    public String key() {
        return "service#" + channel;
    }
}
