package org.cxmaturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.terminal.Golden;
import org.cxmaturity.terminal.RoadmapTextTest;
import org.cxmaturity.terminal.Roadmaps;
import org.cxmaturity.terminal.WhatIfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Roadmaps, comparisons and smallest sets as JSON, and their public schemas. */
class PlanJsonTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> SCHEMAS = Stream.of("assessment", "roadmap", "what-if", "smallest-sets")
            .collect(Collectors.toMap(name -> "urn:cx-maturity:" + name + ":v1", PlanJsonTest::schema));

    private static String schema(String name) {
        try (InputStream in = PlanJsonTest.class.getResourceAsStream("/schemas/" + name + "-v1.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(String name, String text) {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SCHEMAS))
                .getSchema(SchemaLocation.of("urn:cx-maturity:" + name + ":v1"));
        return schema.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_bakery_on_its_way_is_written_as_in_the_golden_file() throws IOException {
        Golden.check("roadmap.json", RoadmapJson.of(Roadmaps.bakery()));
    }

    @Test
    void smallest_sets_are_written_as_in_the_golden_file() throws IOException {
        Golden.check("smallest-sets.json", SmallestSetsJson.of(WhatIfs.two()));
    }

    static Stream<Roadmap> roadmaps() {
        return RoadmapTextTest.all();
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void every_roadmap_fits_its_schema(Roadmap roadmap) {
        assertThat(errors("roadmap", RoadmapJson.of(roadmap))).isEmpty();
    }

    @Test
    void comparisons_and_smallest_sets_fit_theirs() {
        assertThat(errors("what-if", WhatIfJson.of(WhatIfs.better()))).isEmpty();
        assertThat(errors("what-if", WhatIfJson.of(WhatIfs.same()))).isEmpty();
        assertThat(errors("smallest-sets", SmallestSetsJson.of(WhatIfs.two()))).isEmpty();
        assertThat(errors("smallest-sets", SmallestSetsJson.of(WhatIfs.none()))).isEmpty();
        assertThat(errors("smallest-sets", SmallestSetsJson.of(WhatIfs.early(0))))
                .isEmpty();
        assertThat(errors("smallest-sets", SmallestSetsJson.of(WhatIfs.nowhere())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"proof\": \"optimal\"",
                "\"forTarget\": false",
                "\"start\": 1",
                "\"amount\": 400",
                "\"currency\": \"EUR\"",
                "\"priority\": \"P2\"",
                "\"until\": \"2026-12-14\"",
                "\"schema\": \"cx-maturity/roadmap/v1\""
            })
    void a_roadmap_with_another_value_does_not_fit(String value) {
        String text = RoadmapJson.of(Roadmaps.bakery());
        String key = value.substring(0, value.indexOf(':'));

        assertThat(text).contains(value);
        assertThat(errors("roadmap", text.replace(value, key + ": \"other\""))).isNotEmpty();
        assertThat(errors("roadmap", text.replace(value, "\"another\": 1"))).isNotEmpty();
    }

    @Test
    void a_comparison_whose_roadmap_lacks_its_goal_does_not_fit() {
        assertThat(errors("what-if", WhatIfJson.of(WhatIfs.same()).replace("\"goal\"", "\"aim\"")))
                .isNotEmpty();
    }

    @Test
    void keys_stand_in_the_order_of_the_public_format() {
        List<String> head = List.of("schema", "organisation", "asOf", "ruleBase");
        Function<String, List<String>> keys =
                text -> JSON.readTree(text).propertyNames().stream().toList();

        assertThat(keys.apply(RoadmapJson.of(Roadmaps.bakery())))
                .startsWith(head.toArray(String[]::new))
                .endsWith(
                        "goal",
                        "terms",
                        "opening",
                        "unanswered",
                        "proof",
                        "gap",
                        "actions",
                        "quarters",
                        "outOfReach",
                        "risk",
                        "leftOut",
                        "figures");
        assertThat(keys.apply(WhatIfJson.of(WhatIfs.better())))
                .startsWith(head.toArray(String[]::new))
                .endsWith("changes", "done", "levels", "before", "after");
        assertThat(keys.apply(SmallestSetsJson.of(WhatIfs.two())))
                .startsWith(head.toArray(String[]::new))
                .endsWith("goal", "sets", "more", "endedEarly", "unmet");
    }

    @Test
    void what_is_out_of_reach_says_by_which_limit_and_how_far() {
        JsonNode json = JSON.readTree(RoadmapJson.of(Roadmaps.outOfReach(Roadmaps.anyOfFive())));

        assertThat(json.at("/outOfReach/proven").asBoolean(true)).isFalse();
        assertThat(json.at("/goal/reached").isNull()).isTrue();
        assertThat(json.at("/outOfReach/instead/id").asString()).isEqualTo("developing");
        assertThat(json.at("/outOfReach/alone/0/limit").asString()).isEqualTo("budget");
        assertThat(json.at("/outOfReach/alone/0/currency").asString()).isEqualTo("EUR");
        assertThat(json.at("/outOfReach/alone/0/needed").asInt()).isEqualTo(1_200);
        assertThat(json.at("/outOfReach/alone/4/limit").asString()).isEqualTo("obstacles-first");
        assertThat(json.at("/outOfReach/alone/4/needed").isNull()).isTrue();
    }

    @Test
    void what_is_unknown_and_what_is_unanswered_is_written_with_its_numbers() {
        JsonNode json = JSON.readTree(RoadmapJson.of(Roadmaps.outOfReach(Roadmaps.together())));

        assertThat(json.at("/terms/capabilities").asInt()).isEqualTo(47);
        assertThat(json.at("/terms/unknownLevels").asInt()).isEqualTo(12);
        assertThat(json.at("/unanswered/0/obstacle").asString()).isEqualTo("resistance");
        assertThat(json.at("/unanswered/0/action/id").asString()).isEqualTo("survey");
        assertThat(json.at("/unanswered/0/lacks/0/currency").asString()).isEqualTo("EUR");
        assertThat(json.at("/unanswered/0/lacks/0/needed").asInt()).isEqualTo(460);
        assertThat(json.at("/unanswered/0/lacks/0/available").asInt()).isEqualTo(400);
        assertThat(json.at("/unanswered/1/tooLarge/id").asString()).isEqualTo("map-journeys");
        assertThat(json.at("/outOfReach/proven").asBoolean(false)).isTrue();
    }

    @Test
    void what_was_missed_and_what_was_not_searched_is_written() {
        JsonNode whatIf = JSON.readTree(WhatIfJson.of(WhatIfs.better()));

        assertThat(whatIf.at("/done/1/missed/0/from").asInt()).isEqualTo(2);
        assertThat(whatIf.at("/done/2/missed/0/level").isNull()).isTrue();
        assertThat(JSON.readTree(SmallestSetsJson.of(WhatIfs.early(1)))
                        .at("/endedEarly")
                        .asBoolean(false))
                .isTrue();
    }

    @Test
    void documents_of_an_earlier_release_still_fit() {
        String earlier = RoadmapJson.of(Roadmaps.bakery())
                .replaceAll(",\\s*\"(capabilities|unknownLevels)\": \\d+", "")
                .replaceAll("\"unanswered\": \\[\\],", "");

        assertThat(earlier).doesNotContain("unanswered", "unknownLevels");
        assertThat(errors("roadmap", earlier)).isEmpty();
    }

    @Test
    void what_is_not_limited_or_not_wanted_is_null() {
        JsonNode json = JSON.readTree(RoadmapJson.of(Roadmaps.arrived()));

        assertThat(json.at("/goal/target").isNull()).isTrue();
        assertThat(json.at("/terms/budget").isNull()).isTrue();
        assertThat(json.at("/terms/parallel").isNull()).isTrue();
        assertThat(json.at("/outOfReach").isNull()).isTrue();
    }
}
