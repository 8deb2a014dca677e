package org.cxmaturity.clientreport;

/** How much of a report is wanted. */
public enum ReportDetail {
    /** The story, for those who decide: a dozen pages. */
    CLIENT,
    /** The same, and everything that it rests on as appendices. */
    FULL
}
