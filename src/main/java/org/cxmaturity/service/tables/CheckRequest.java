package org.cxmaturity.service.tables;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to check, and how.
 *
 * @param tables the workbooks; the product's own where left out
 * @param against earlier workbooks, whose version has to differ if the rows do; those the product was built with where left out
 * @param quick whether to leave out the analysis that takes longest
 * @param annotate where to write copies of the workbooks with a finding, coloured and commented
 */
public record CheckRequest(Optional<Path> tables, Optional<Path> against, boolean quick, Optional<Path> annotate) {}
