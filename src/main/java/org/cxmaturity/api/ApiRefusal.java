package org.cxmaturity.api;

import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result.Refused;
import org.springframework.http.HttpStatus;

/** A request that is not done, and what its sender is told. */
final class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Problem> problems;
    private final transient Map<String, String> headers;

    ApiRefusal(HttpStatus status, String detail, List<Problem> problems, Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.problems = problems.stream().map(ApiWords::of).toList();
        this.headers = Map.copyOf(headers);
    }

    ApiRefusal(HttpStatus status, String detail) {
        this(status, detail, List.of(), Map.of());
    }

    /** Nothing is there, or nothing that is the asker's to see: they are not told which. */
    static ApiRefusal notThere() {
        return new ApiRefusal(HttpStatus.NOT_FOUND, "There is nothing here.");
    }

    /** What was sent can't be used. */
    static ApiRefusal unusable(List<Problem> problems) {
        return new ApiRefusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "This can't be done as asked; problems says why.",
                problems,
                Map.of());
    }

    /** A use case refused it. */
    static ApiRefusal of(Refused<?> refused) {
        return unusable(refused.problems());
    }

    HttpStatus status() {
        return status;
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, String> headers() {
        return headers;
    }
}
