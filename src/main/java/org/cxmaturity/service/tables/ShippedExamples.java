package org.cxmaturity.service.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.model.NamedContent;

/** The profiles that tests may name: the examples that ship with the product, and one of which nothing is known. */
public final class ShippedExamples {
    /** The profile of which nothing is known. */
    static final String BLANK = "blank";

    /** The day of that profile. */
    static final LocalDate BLANK_DAY = LocalDate.of(2026, 10, 1);

    /** The examples, by name. */
    public static final List<String> NAMES = List.of(
            "alpine-family-hotel",
            "cooperative-grocer",
            "credit-union",
            "dental-practice",
            "district-council",
            "freight-forwarder",
            "high-street-retailer",
            "hot-spring-resorts",
            "merged-utility",
            "mutual-insurer",
            "national-licensing-agency",
            "neighbourhood-bakery",
            "online-fashion-shop",
            "private-clinic-group",
            "regional-bank",
            "scale-up-software",
            "telecom-operator");

    /** What tests offer to begin with, by name. */
    static List<String> offered() {
        return Stream.concat(Stream.of(BLANK, TopProfile.NAME), NAMES.stream()).toList();
    }

    private static final String ENDING = ".yaml";

    private ShippedExamples() {}

    /** The profile that goes by this name, if one does. */
    public static Optional<NamedContent> profile(String name) {
        return content(name).map(content -> new NamedContent(name + ENDING, content));
    }

    private static Optional<byte[]> content(String name) {
        if (name.equals(BLANK)) {
            return Optional.of(("schema: cx-maturity/profile/v1\norganisation: {id: blank, name: Blank}\nasOf: "
                            + BLANK_DAY + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = ShippedExamples.class.getResourceAsStream("/examples/" + name + ENDING)) {
            if (in == null) {
                throw new IllegalStateException("no example " + name);
            }
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
