package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.json.ProfileSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PROFILE = SCHEMAS.getSchema(ProfileSchema.text());
    private static final Schema ASSESSMENT = SCHEMAS.getSchema(
            Objects.requireNonNull(SchemaTest.class.getResourceAsStream("/schemas/assessment-v1.schema.json")));

    private static List<String> errors(Schema schema, String text, InputFormat format) {
        return schema.validate(text, format).stream().map(Object::toString).toList();
    }

    @Test
    void what_the_reader_accepts_fits_the_schema() {
        String yaml = Written.content(Written.file("profiles/every-section.yaml"));
        String json = Written.content(Written.file("profiles/every-section.json"));

        assertThat(errors(PROFILE, json, InputFormat.JSON)).isEmpty();
        assertThat(errors(PROFILE, yaml, InputFormat.YAML)).isEmpty();
        assertThat(errors(PROFILE, Written.LEAST, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projectedLevels: []",
                "silos: null",
                "silos: [{id: a, between: [a, a], of: DATA, severity: LOW}]",
                "silos: [{id: a, between: [a, b], of: DATA}]",
                "constraints: {budgetPerQuarter: 1}",
                "training: [{topic: EMPATHY, staffShare: 40}]",
                "kpis: [{kind: NPS, value: 101, on: 2026-01-01, series: s}]",
                "kpis: [{kind: CSAT, value: -1, on: 2026-01-01, series: s}]",
                "channels: [{kind: APP, live: \"yes\"}]",
                "channels: [{kind: APP, pageLoadSeconds: 3601}]",
                "technologies: [{kind: CRM}]",
                "dataSources: [{id: a, kind: CRM, owner: A!, side: ONLINE, customerData: true}]",
                "feedbackProcesses: [{id: a, channel: SURVEY, collected: SOMETIMES}]",
                "answers: [{capability: channels.social, level: NOT_APPLICABLE}]",
                "answers: [{capability: feedback.collection, level: 6}]",
                "technologies: [{kind: CRM, adoption: FULL, comment: \" \"}]",
                "departments: [Sales]",
                "technologies: [{kind: CRM, adoption: FULL, sources: [{file: a.csv, cell: d7}]}]",
                "technologies: [{kind: CRM, adoption: FULL, sources: [{cell: D7}]}]",
            })
    void what_the_schema_refuses_the_reader_refuses_too(String line) {
        assertThat(errors(PROFILE, Written.LEAST + line, InputFormat.YAML)).isNotEmpty();
        assertThat(Written.problems(line)).isNotEmpty();
    }

    @Test
    void an_assessment_fits_the_schema_with_and_without_its_trace() {
        String small = Written.content(Written.file("assessments/small.json"));
        String bare = small.substring(0, small.indexOf("\"questions\"")) + "\"questions\": []}";

        assertThat(errors(ASSESSMENT, small, InputFormat.JSON)).isEmpty();
        assertThat(errors(ASSESSMENT, bare, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"score\": 1.8",
                "\"kind\": \"perception-gap\"",
                "\"basis\": \"facts\"",
                "\"priority\": \"P1\"",
                "\"order\": 2"
            })
    void an_assessment_with_another_value_does_not_fit(String value) {
        String small = Written.content(Written.file("assessments/small.json"));
        String key = value.substring(0, value.indexOf(':'));

        assertThat(small).contains(value);
        assertThat(errors(ASSESSMENT, small.replace(value, key + ": \"OTHER\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
