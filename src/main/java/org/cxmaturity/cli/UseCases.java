package org.cxmaturity.cli;

import java.util.function.Supplier;
import org.cxmaturity.service.Assessing;
import org.cxmaturity.service.Auditing;
import org.cxmaturity.service.ClientReporting;
import org.cxmaturity.service.Explaining;
import org.cxmaturity.service.Roadmapping;

/**
 * What the commands call.
 *
 * @param auditing made only for a command that needs it
 * @param roadmapping likewise
 * @param reporting likewise
 */
public record UseCases(
        Assessing assessing,
        Explaining explaining,
        Supplier<Auditing> auditing,
        Supplier<Roadmapping> roadmapping,
        Supplier<ClientReporting> reporting) {}
