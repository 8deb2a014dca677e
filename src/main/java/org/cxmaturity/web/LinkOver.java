package org.cxmaturity.web;

import org.springframework.http.HttpStatus;

/** A respondent's link leads nowhere, or no longer. */
final class LinkOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Why {
        UNKNOWN(
                HttpStatus.NOT_FOUND,
                "This link leads nowhere",
                "It may have been cut short on its way, or a newer one may have been sent to you. Please look for the newest"
                        + " message, or ask the person who invited you for a new link."),
        OVER(
                HttpStatus.GONE,
                "The time for answers is over",
                "The last day for answers has passed. What you answered was kept. If you would still like to say something,"
                        + " please write to the person who invited you."),
        CLOSED(
                HttpStatus.GONE,
                "These questions are closed",
                "Thank you: what you answered was kept. Answers can’t be changed any more. If something has to be put right,"
                        + " please write to the person who invited you.");

        private final HttpStatus status;
        private final String title;
        private final String text;

        Why(HttpStatus status, String title, String text) {
            this.status = status;
            this.title = title;
            this.text = text;
        }

        HttpStatus status() {
            return status;
        }

        String title() {
            return title;
        }

        String text() {
            return text;
        }
    }

    private final Why why;

    LinkOver(Why why) {
        super(why.title(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
