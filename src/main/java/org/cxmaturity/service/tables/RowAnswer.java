package org.cxmaturity.service.tables;

import java.time.LocalDate;
import org.cxmaturity.explanation.RowExplanation;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;

/**
 * Why a row fired for an organisation, or did not.
 *
 * @param asOf the day the profile describes
 */
public record RowAnswer(Organisation organisation, LocalDate asOf, RuleBaseId ruleBase, RowExplanation row) {}
