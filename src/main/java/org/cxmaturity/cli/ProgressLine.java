package org.cxmaturity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.model.Problem;
import org.cxmaturity.roadmap.WorkProgress;

/**
 * One line on standard error that says what long work is doing or how far it has come; nothing where that is no terminal, or in the
 * first second.
 */
final class ProgressLine implements LedgerWatch, WorkProgress {
    private static final long SECOND = TimeUnit.SECONDS.toMillis(1);
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);

    private final Console console;
    private final boolean shown;
    private final long start = System.nanoTime();
    private final Timer clock = new Timer("progress", true);
    private long next = start + TimeUnit.SECONDS.toNanos(1);
    private final List<Problem> noticed = new ArrayList<>();
    private String doing = "";
    private int drawn;

    private ProgressLine(Console console, boolean shown) {
        this.console = console;
        this.shown = shown;
    }

    /** For work in this process: the launcher says whether standard error is a terminal. */
    static ProgressLine on(Console console) {
        ProgressLine line = new ProgressLine(console, Boolean.getBoolean("cxm.terminal.err"));
        if (line.shown) {
            line.clock.schedule(line.tick(), SECOND, SECOND);
        }
        return line;
    }

    private TimerTask tick() {
        return new TimerTask() {
            @Override
            public void run() {
                draw();
            }
        };
    }

    @Override
    public synchronized void at(long done, long of) {
        long now = shown ? System.nanoTime() : 0;
        if (shown && now >= next) {
            next = now + EVERY;
            show((of == 0 ? 100 : done * 100 / of) + " %");
        }
    }

    @Override
    public synchronized void noticed(Problem problem) {
        noticed.add(problem);
    }

    /** What was noticed and kept nothing from being done. */
    synchronized List<Problem> noticed() {
        return List.copyOf(noticed);
    }

    @Override
    public synchronized void begin(Phase phase) {
        doing = switch (phase) {
            case READING -> "Reading tables and profile";
            case DERIVING -> "Deriving by the rules";
            case PLANNING -> "Planning";
            case SEEKING_ENOUGH -> "Looking for what would be enough";
            case SEEKING_SETS -> "Looking for the smallest sets";
            case CHECKING -> "Checking the tables";
            case WRITING -> "Writing";
        };
        if (drawn > 0) {
            draw();
        }
    }

    /**
     * What is being done, and for how long it has gone on, to the nearest second (the clock may strike a little early): it may be one
     * thing for a long while.
     */
    private synchronized void draw() {
        if (!doing.isEmpty()) {
            show(doing + " … " + Math.round((System.nanoTime() - start) / NANOS) + " s");
        }
    }

    private void show(String text) {
        console.complain("\r" + text + " ".repeat(Math.max(0, drawn - text.length())));
        drawn = text.length();
    }

    /** Takes the line away again. */
    synchronized void clear() {
        clock.cancel();
        doing = "";
        if (drawn > 0) {
            console.complain("\r" + " ".repeat(drawn) + "\r");
        }
    }
}
