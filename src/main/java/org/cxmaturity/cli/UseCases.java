package org.cxmaturity.cli;

import java.util.function.Supplier;
import org.cxmaturity.service.Assessing;
import org.cxmaturity.service.Auditing;
import org.cxmaturity.service.Explaining;

/**
 * What the commands call.
 *
 * @param auditing made only for a command that needs it
 */
public record UseCases(Assessing assessing, Explaining explaining, Supplier<Auditing> auditing) {}
