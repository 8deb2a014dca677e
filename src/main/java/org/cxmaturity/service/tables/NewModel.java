package org.cxmaturity.service.tables;

import java.util.SortedMap;
import org.cxmaturity.tables.StartedModel;

/**
 * Workbooks that a maturity model was added to.
 *
 * @param started what was added, and what is left to edit
 * @param contents the workbooks, by file name
 */
public record NewModel(StartedModel started, SortedMap<String, byte[]> contents) {}
