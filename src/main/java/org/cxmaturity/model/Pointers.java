package org.cxmaturity.model;

/**
 * What a shell calls the commands and options to which a text points its reader, each to stand inside a sentence. Nothing below a
 * shell names one itself.
 */
public interface Pointers {
    /** What assesses a profile. */
    String assess();

    /**
     * What assesses a profile by other tables, as it is asked for.
     *
     * @param tables the directory of the workbooks
     * @param model the only model that is wanted
     */
    String assess(String tables, String model);

    /**
     * What assesses a profile by other tables, in every model, as it is asked for.
     *
     * @param tables the directory of the workbooks
     */
    String assessProfile(String profile, String tables);

    /** What says why the organisation stands where it does in a model. */
    String explain(String model);

    /** What checks the workbooks in a directory, as it is asked for. */
    String checkTables(String directory);

    /** What gives the whole answer, for programs. */
    String json();

    /** What shows more of a ranked list. */
    String top();

    /** What shows so many of a ranked list. */
    String top(int count);

    /** What unfolds everything. */
    String full();

    /** What a ledger's published head is given by. */
    String ledgerHead();

    /** What a public key is given by, of those who sign records. */
    String publicKey();

    /** What a public key is given by, of those who sign heads. */
    String headKey();
}
