package org.cxmaturity.questionnaire;

/**
 * How far a sheet is answered, as the first sheet counts it.
 *
 * @param sheet its name
 * @param about what it asks
 * @param asked how many answers it asks for; 0 where that is as many as there are
 * @param answered the formula of how many there are
 * @param complete the formula of whether a list is said to be complete; empty where that is not asked
 */
record SheetProgress(String sheet, String about, int asked, String answered, String complete) {}
