package org.cxmaturity.model;

/** A word of a list that the tables give, and what it is called within a sentence. */
public record NamedTerm(String id, String name) {}
