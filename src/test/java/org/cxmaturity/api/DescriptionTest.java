package org.cxmaturity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API says what there is, no more and no less. */
class DescriptionTest {
    private static final String ROOT = "/api/v1";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(DescriptionTest.class.getResourceAsStream("/api/openapi.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> described(JsonNode description) {
        Set<String> all = new TreeSet<>();
        description.get("paths").properties().forEach(path -> path.getValue().propertyNames().stream()
                .filter(METHODS::contains)
                .forEach(method -> all.add(method + " " + path.getKey())));
        return all;
    }

    /** The routes as Spring finds them. */
    private static Set<String> registered() {
        Set<String> all = new TreeSet<>();
        try (StaticWebApplicationContext context = new StaticWebApplicationContext()) {
            for (Class<?> type : Objects.requireNonNull(ApiEndpoints.class.getAnnotation(Import.class))
                    .value()) {
                RootBeanDefinition lazy = new RootBeanDefinition(type);
                lazy.setLazyInit(true);
                context.registerBeanDefinition(type.getName(), lazy);
            }
            context.refresh();
            RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
            mapping.setApplicationContext(context);
            mapping.afterPropertiesSet();
            mapping.getHandlerMethods().keySet().stream()
                    .flatMap(DescriptionTest::routes)
                    .forEach(all::add);
        }
        return all;
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith(ROOT + "/"))
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path.substring(ROOT.length())));
    }

    @Test
    void every_route_is_described_and_every_route_described_is_there() throws IOException {
        assertThat(described(YAMLMapper.shared().readTree(text())))
                .hasSizeGreaterThan(20)
                .isEqualTo(registered());
    }

    @Test
    void whatever_the_description_refers_to_is_there() throws IOException {
        JsonNode description = YAMLMapper.shared().readTree(text());
        Matcher references = Pattern.compile("\\$ref: '?([^'\\s}]+)").matcher(text());
        Set<String> seen = new HashSet<>();
        while (references.find()) {
            String to = references.group(1);
            seen.add(to);
            if (to.startsWith("#")) {
                assertThat(description.at(to.substring(1)).isMissingNode())
                        .as(to)
                        .isFalse();
            } else if (!to.equals("schemas/profile")) {
                assertThat(DescriptionTest.class.getResource("/" + to + "-v1.schema.json"))
                        .as(to)
                        .isNotNull();
            }
        }
        assertThat(seen).containsAll(List.of("schemas/profile", "schemas/roadmap", "#/components/schemas/Client"));
    }

    @Test
    void as_it_is_served_it_refers_to_nothing_outside_itself() throws IOException {
        JsonNode whole = DescriptionEndpoints.whole();

        List<String> references = whole.findValues("$ref").stream()
                .map(JsonNode::stringValue)
                .distinct()
                .toList();
        assertThat(references)
                .contains("#/components/schemas/WhatIfDocument", "#/components/schemas/ProfileDocumentChannel")
                .allSatisfy(each -> {
                    assertThat(each).startsWith("#/");
                    assertThat(whole.at(each.substring(1)).isMissingNode())
                            .as(each)
                            .isFalse();
                });
        assertThat(whole.findValues("$defs")).isEmpty();
        assertThat(whole.at("/components/schemas/RoadmapDocumentLeftOut/properties/recommendation/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/AssessmentDocumentRecommendation");
    }
}
