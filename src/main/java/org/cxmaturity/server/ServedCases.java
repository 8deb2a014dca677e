package org.cxmaturity.server;

import java.time.Clock;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.audit.Auditing;

/**
 * What the server is given.
 *
 * @param program the version of the program
 * @param clock its zone is that of the days people mean
 */
public record ServedCases(RuleBases ruleBases, Auditing auditing, String program, Clock clock) {}
