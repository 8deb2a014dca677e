package org.cxmaturity.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing is there, or nothing that is the asker's to see: they are not told which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
