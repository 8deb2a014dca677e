package org.cxmaturity.model;

/** Where customer data of two departments first meets; the departments in alphabetical order. */
public record Meeting(String first, String second, String source) {}
