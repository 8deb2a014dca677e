package org.cxmaturity.service.reassessment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.ProfileLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Profiles of the examples' organisations some time later: what they say is edited at random, as documents. */
final class EditedProfiles {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final List<String> NAMES = List.of(
            "high-street-retailer",
            "regional-bank",
            "online-fashion-shop",
            "private-clinic-group",
            "merged-utility",
            "district-council",
            "alpine-family-hotel",
            "telecom-operator",
            "neighbourhood-bakery");
    private static final List<String> LISTS = List.of(
            "feedbackProcesses",
            "silos",
            "dataSources",
            "integrations",
            "technologies",
            "channels",
            "training",
            "kpis",
            "service");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Vocabulary NAMES_KNOWN =
            ProfileLoader.vocabulary(Shipped.ruleBase().tables());

    private final Random random;

    EditedProfiles(Random random) {
        this.random = random;
    }

    /** An example as JSON. */
    NamedContent any() {
        Path file = EXAMPLES.resolve(NAMES.get(random.nextInt(NAMES.size())) + ".yaml");
        return content(read(ProfileFile.read(file).orElseThrow()));
    }

    private static ReadProfile read(NamedContent content) {
        return ProfileReader.read(content, NAMES_KNOWN).orElseThrow();
    }

    private static NamedContent content(ReadProfile read) {
        return new NamedContent("profile.json", read.document().getBytes(StandardCharsets.UTF_8));
    }

    /** The same with so many edits that leave a profile. */
    NamedContent edited(NamedContent from, int edits) {
        NamedContent now = from;
        for (int left = edits; left > 0; ) {
            ObjectNode document = (ObjectNode) JSON.readTree(now.bytes());
            edit(document);
            NamedContent next = new NamedContent(from.name(), JSON.writeValueAsBytes(document));
            if (ProfileReader.read(next, NAMES_KNOWN).problems().isEmpty()) {
                now = next;
                left--;
            }
        }
        return now;
    }

    private void edit(ObjectNode document) {
        switch (random.nextInt(8)) {
            case 0 ->
                document.put(
                        "asOf",
                        LocalDate.parse(document.get("asOf").asString())
                                .plusDays(30 + random.nextInt(500))
                                .toString());
            case 1 -> remove(document, LISTS.get(random.nextInt(LISTS.size())));
            case 2 -> technology(document);
            case 3 -> remove(document, "answers");
            default -> answer(document);
        }
    }

    private void remove(ObjectNode document, String list) {
        if (document.get(list) instanceof ArrayNode items && !items.isEmpty()) {
            items.remove(random.nextInt(items.size()));
        }
    }

    private void technology(ObjectNode document) {
        if (document.get("technologies") instanceof ArrayNode items && !items.isEmpty()) {
            ObjectNode item = (ObjectNode) items.get(random.nextInt(items.size()));
            item.put("adoption", List.of("NONE", "PILOT", "PARTIAL", "FULL").get(random.nextInt(4)));
        }
    }

    private void answer(ObjectNode document) {
        List<ObjectNode> answers = new ArrayList<>();
        if (document.get("answers") instanceof ArrayNode all) {
            for (JsonNode each : all) {
                if (each.has("level")) {
                    answers.add((ObjectNode) each);
                }
            }
        }
        if (!answers.isEmpty()) {
            answers.get(random.nextInt(answers.size())).put("level", random.nextInt(5));
        }
    }
}
