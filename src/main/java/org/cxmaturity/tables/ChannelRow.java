package org.cxmaturity.tables;

/** A channel on which customers are met. */
@Catalogue(
        name = "channels",
        workbook = "vocabulary",
        sheet = "Channels",
        title = "Channels by name",
        help = "The channels that a profile may list or state service figures of, and that rows on channels go by.")
public record ChannelRow(
        @Entry(title = "Channel", help = "As profiles and tables write it. Never changes, never used again.")
        String id,

        @Entry(title = "Name", help = "As it stands within a sentence.")
        String name,

        @Entry(
                title = "All together",
                help =
                        "yes: it stands for all channels together in service figures, and is none that a profile can list. no: a channel.")
        boolean together,

        @Entry(
                title = "In person",
                help = "yes: a place where customers come, such as a shop, a branch, a counter or a desk.")
        boolean inPerson,

        @Entry(
                title = "Answered at once",
                help = "yes: customers wait for their answer, so that a first answer after a day is asked about.")
        boolean atOnce)
        implements Term {}
