package org.cxmaturity.server;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/** A stack trace without messages, which may repeat what people typed: classes and places alone. */
public final class FaultPlaces implements StackTracePrinter {
    private static final int MOST_FRAMES = 40;

    /** The places of a fault and of its causes. */
    static String of(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = fault; each != null; each = each.getCause()) {
            text.append(text.isEmpty() ? "" : "\nCaused by: ")
                    .append(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int frame = 0; frame < Math.min(MOST_FRAMES, frames.length); frame++) {
                text.append("\n\tat ").append(frames[frame]);
            }
        }
        return text.toString();
    }

    @Override
    public void printStackTrace(Throwable fault, Appendable to) throws IOException {
        to.append(of(fault));
    }
}
