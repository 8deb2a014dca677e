package org.cxmaturity.cli;

import java.util.concurrent.TimeUnit;
import org.cxmaturity.audit.Progress;

/** One line on standard error that says how far long work has come; nothing where that is no terminal, or in the first second. */
final class ProgressLine implements Progress {
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);

    private final Console console;
    private final boolean shown;
    private long next = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    private boolean drawn;

    private ProgressLine(Console console, boolean shown) {
        this.console = console;
        this.shown = shown;
    }

    /** For work in this process: the launcher says whether standard error is a terminal. */
    static ProgressLine on(Console console) {
        return new ProgressLine(console, Boolean.getBoolean("cxm.terminal.err"));
    }

    @Override
    public void at(long done, long of) {
        long now = shown ? System.nanoTime() : 0;
        if (shown && now >= next) {
            next = now + EVERY;
            drawn = true;
            console.complain("\r" + (of == 0 ? 100 : done * 100 / of) + " %");
        }
    }

    /** Takes the line away again. */
    void clear() {
        if (drawn) {
            console.complain("\r      \r");
        }
    }
}
