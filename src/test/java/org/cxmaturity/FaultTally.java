package org.cxmaturity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was damaged and how it ended, for {@code target/fault-campaign}. */
public final class FaultTally {
    private static final Path DIRECTORY = Path.of("target", "fault-campaign");

    private final String campaign;
    private final Map<String, Integer> ends = new TreeMap<>();
    private int damages;

    public FaultTally(String campaign) {
        this.campaign = campaign;
    }

    /** A damage, and the one end that its runs had in common or the worst of them. */
    public void add(String damage, String end) {
        damages++;
        ends.merge(damage + ": " + end, 1, Integer::sum);
    }

    /** Writes the counts. */
    public void write() throws IOException {
        Files.createDirectories(DIRECTORY);
        StringBuilder text = new StringBuilder(campaign + ": " + damages + " damages\n");
        ends.forEach((end, count) ->
                text.append("  ").append(count).append("  ").append(end).append('\n'));
        Files.writeString(DIRECTORY.resolve(campaign.replace(' ', '-') + ".txt"), text);
    }
}
