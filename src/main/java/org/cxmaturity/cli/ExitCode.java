package org.cxmaturity.cli;

import org.cxmaturity.model.Fault;

/** What the process says to its caller when it ends. */
final class ExitCode {
    static final int DONE = 0;
    static final int BUG = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int TABLES = 4;
    static final int TARGET = 5;

    /** For the end of every help text. */
    static final String[] HELP = {
        "  0  done",
        "  1  internal error: a bug; one line says where the details are",
        "  2  wrong usage",
        "  3  the input has problems",
        "  4  the tables or rules have problems",
        "  5  the target can't be reached inside the constraints",
        "130  interrupted, as by Ctrl-C: no file was begun that is not whole"
    };

    private ExitCode() {}

    static int of(Fault fault) {
        return switch (fault) {
            case USAGE -> USAGE;
            case INPUT -> INPUT;
            case TABLES -> TABLES;
            case TARGET -> TARGET;
        };
    }
}
