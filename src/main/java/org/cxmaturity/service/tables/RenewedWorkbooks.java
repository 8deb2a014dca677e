package org.cxmaturity.service.tables;

import java.util.List;
import java.util.SortedMap;
import org.cxmaturity.tables.RenewedHeader;

/**
 * Workbooks with the headers that this version demands.
 *
 * @param reports what was done to each
 * @param contents by file name; as they were where nothing was to change
 */
public record RenewedWorkbooks(List<RenewedHeader> reports, SortedMap<String, byte[]> contents) {}
