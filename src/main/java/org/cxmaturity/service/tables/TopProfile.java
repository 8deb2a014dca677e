package org.cxmaturity.service.tables;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;

/**
 * The profile from which tests lower what they are about: every capability of the catalogue is answered with the highest level, and
 * each answer has evidence.
 */
final class TopProfile {
    /** What it is called. */
    static final String NAME = "all-at-4";

    private TopProfile() {}

    /** The profile, where that is the name that is asked for. */
    static Optional<NamedContent> named(String name, Tables tables) {
        return name.equals(NAME) ? Optional.of(new NamedContent(NAME + ".yaml", content(tables))) : Optional.empty();
    }

    private static byte[] content(Tables tables) {
        String evidence = "[{ref: Shown, on: " + ShippedExamples.BLANK_DAY + "}]";
        return tables.ids(CapabilityRow.class).stream()
                .map(id -> "  - {capability: " + id + ", level: "
                        + tables.scale(id).top() + ", evidence: " + evidence + "}\n")
                .collect(Collectors.joining(
                        "",
                        "schema: cx-maturity/profile/v1\norganisation: {id: " + NAME + ", name: All at 4}\nasOf: "
                                + ShippedExamples.BLANK_DAY + "\nanswers:\n",
                        ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
