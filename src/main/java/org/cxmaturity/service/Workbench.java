package org.cxmaturity.service;

import org.cxmaturity.roadmap.Phases;

/** What an analyst asks of decision tables. */
public interface Workbench {
    /** Looks for everything that can be wrong with the workbooks of a directory. */
    Outcome<Checked> check(CheckRequest request, Phases phases);
}
