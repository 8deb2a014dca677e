package org.cxmaturity.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What goes wrong, as a page that says what to do. */
@ControllerAdvice
final class PageProblems {
    private static final String PAGE = "problem";

    @ExceptionHandler({NotThere.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notThere(Model model) {
        model.addAttribute("title", "There is nothing here");
        model.addAttribute("text", "It may have been put away, or the address may have been cut short on its way.");
        return PAGE;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    String tooLarge(Model model) {
        model.addAttribute("title", "The file is too large");
        model.addAttribute("text", "Files have at most 20 MB here. Nothing was kept of it.");
        return PAGE;
    }

    @ExceptionHandler(MultipartException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String cutShort(Model model) {
        model.addAttribute("title", "The form did not come whole");
        model.addAttribute("text", "Nothing was kept of it. Go back, and send it again.");
        return PAGE;
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    String refused(Refused refused, Model model) {
        model.addAttribute("title", "This can't be done as asked");
        model.addAttribute("problems", refused.problems());
        return PAGE;
    }
}
