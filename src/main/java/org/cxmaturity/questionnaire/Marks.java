package org.cxmaturity.questionnaire;

/**
 * What stands in cells that nobody sees, by which a questionnaire is known and its cells are found, wherever they have been moved. On
 * each sheet the mark heads the column of ids and begins the row of keys.
 */
final class Marks {
    /** The version of the layout; a reader knows the marks of every version there was. */
    static final String VERSION = "cx-maturity/questionnaire/v1";

    /** On the first sheet. */
    static final String COVER = VERSION + " cover";

    /** On a sheet of questions. */
    static final String ANSWERS = VERSION + " answers";

    /** On the sheet of the organisation. */
    static final String ORGANISATION = VERSION + " organisation";

    /** On the sheet of a list; its key follows. */
    static final String LIST = VERSION + " list ";

    /** On the hidden sheet of what the lists offer. */
    static final String CHOICES = VERSION + " choices";

    /** Over the one column that is written in. */
    static final String VALUE = "value";

    /** Beside the headings of a table, below which it begins. */
    static final String HEADING = "heading";

    /** Beside the box above a list; the key of the column that the box stands in follows. */
    static final String COMPLETE = "complete ";

    /** Beside a row of a list that is on file by this id, which follows. */
    static final String ON_FILE = "on file ";

    /** Beside a printed row; what it is of follows. */
    static final String PRINTED = "printed ";

    /** Behind the id of a capability whose level is on file; the level follows. */
    static final String CLAIMED = " claimed ";

    /** On the hidden sheet: the id of the organisation that is asked. */
    static final String ORGANISATION_ID = "organisation";

    private Marks() {}
}
