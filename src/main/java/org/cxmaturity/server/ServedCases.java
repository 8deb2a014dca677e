package org.cxmaturity.server;

import java.time.Clock;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.RuleBaseWithWorkbooks;
import org.cxmaturity.service.audit.WorkbookLoader;
import org.cxmaturity.service.tables.TableWorkbench;

/**
 * What the server is given.
 *
 * @param product the rule base that came with the product
 * @param loader makes rule bases of workbooks
 * @param bench what is asked of workbooks
 * @param program the version of the program
 * @param clock its zone is that of the days people mean
 */
public record ServedCases(
        RuleBaseWithWorkbooks.Source product,
        WorkbookLoader loader,
        TableWorkbench bench,
        Auditing auditing,
        String program,
        Clock clock) {}
