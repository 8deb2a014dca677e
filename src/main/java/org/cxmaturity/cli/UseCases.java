package org.cxmaturity.cli;

import java.util.function.Supplier;
import org.cxmaturity.service.Assessing;
import org.cxmaturity.service.Auditing;

/**
 * What the commands call.
 *
 * @param auditing made only for a command that needs it
 */
public record UseCases(Assessing assessing, Supplier<Auditing> auditing) {}
