package org.cxmaturity.questionnaire;

/**
 * How far a sheet is answered, as the first sheet counts it.
 *
 * @param sheet its name
 * @param about what it asks
 * @param asked the formula of how many answers it asks for; empty where that is as many as there are
 * @param answered the formula of how many there are, without what was known already
 * @param known how many are known already; 0 also where the formulas count them
 * @param complete the formula of whether a list is said to be complete; empty where that is not asked
 */
record SheetProgress(String sheet, String about, String asked, String answered, int known, String complete) {}
