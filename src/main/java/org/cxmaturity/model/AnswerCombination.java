package org.cxmaturity.model;

/** How several people's answers about one capability combine into one level (R19). */
public enum AnswerCombination {
    MEDIAN,
    LOWEST,
    HIGHEST
}
