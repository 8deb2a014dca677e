package org.cxmaturity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is supposed, as a form or an address says it: {@code level.} and a capability's id with the level that its answers would give,
 * {@code fact.} and a place in the profile with what would stand there, {@code done.} and an action's id, and {@code other} with further
 * edits, one a line, {@code path=value} each.
 */
record WhatIfForm(Map<String, String> typed) {
    private static final String LEVEL = "level.";
    private static final String FACT = "fact.";
    private static final String DONE = "done.";
    private static final String OTHER = "other";
    private static final String TARGET = "target";

    /** What stands in a field. */
    public String value(String key) {
        return typed.getOrDefault(key, "").strip();
    }

    /** The changes of the profile. */
    List<String> edits() {
        List<String> edits = new ArrayList<>();
        given().forEach((key, value) -> {
            if (key.startsWith(LEVEL)) {
                edits.add("answers[" + key.substring(LEVEL.length()) + "].level=" + value);
            } else if (key.startsWith(FACT)) {
                edits.add(key.substring(FACT.length()) + "=" + value);
            } else if (key.equals(OTHER)) {
                value.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(edits::add);
            }
        });
        return edits;
    }

    /** The ids of the actions that are taken as done. */
    public List<String> actions() {
        return given().keySet().stream()
                .filter(each -> each.startsWith(DONE))
                .map(each -> each.substring(DONE.length()))
                .toList();
    }

    /** The target of both plans. */
    PlanForm limits() {
        return new PlanForm(Map.of(TARGET, value(TARGET)));
    }

    /** Whether nothing is supposed. */
    boolean isEmpty() {
        return edits().isEmpty() && actions().isEmpty();
    }

    /** What is said and not empty, by field. */
    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        typed.keySet().stream()
                .filter(key -> key.equals(OTHER)
                        || key.equals(TARGET)
                        || List.of(LEVEL, FACT, DONE).stream()
                                .anyMatch(begin -> key.startsWith(begin) && key.length() > begin.length()))
                .filter(key -> !value(key).isEmpty())
                .forEach(key -> given.put(key, value(key)));
        return given;
    }

    /** How many of these keys are given. */
    public long count(List<String> keys) {
        return keys.stream().filter(key -> !value(key).isEmpty()).count();
    }

    /** The same as the query of a link, beginning with a question mark; empty for none. */
    String query() {
        String said = given().entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return said.isEmpty() ? "" : "?" + said;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
