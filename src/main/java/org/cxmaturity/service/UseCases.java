package org.cxmaturity.service;

/** What a shell can ask for. */
public record UseCases(Assessing assessing, Explaining explaining) {}
