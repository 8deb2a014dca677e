package org.cxmaturity.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.Difference;
import org.cxmaturity.comparison.Impact;
import org.cxmaturity.roadmap.Phases;
import org.cxmaturity.tables.Listing;

/** What an analyst asks of decision tables. */
public interface Workbench {
    /** Looks for everything that can be wrong with the workbooks of a directory. */
    Outcome<Checked> check(CheckRequest request, Phases phases);

    /**
     * What differs between two directories of workbooks, or between two workbooks that hold the same tables.
     *
     * @param before the old one
     * @param after the new one
     */
    Outcome<Difference> difference(Path before, Path after);

    /** A workbook in words, or every workbook of a directory. */
    Outcome<List<Listing>> listing(Path workbooks);

    /**
     * What the new tables make of organisations that the old ones placed elsewhere.
     *
     * @param before the directory of the old workbooks
     * @param after the directory of the new ones, or nothing for the product's own
     * @param profiles a directory of profiles, a profile, or a file of JSON lines
     */
    Outcome<Impact> impact(Path before, Optional<Path> after, Path profiles, Progress progress);
}
