package org.cxmaturity.tablecheck;

import org.cxmaturity.tablespec.ReadTables;

/**
 * A rule base to compare with.
 *
 * @param name what to call it
 */
public record ReferenceRuleBase(String name, ReadTables read) {}
