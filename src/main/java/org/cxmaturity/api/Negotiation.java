package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** Which of several formats a request asks for. */
final class Negotiation {
    private Negotiation() {}

    /**
     * The format that is wanted most of those offered.
     *
     * @param offered the first of them is for those who don't mind
     */
    static MediaType wanted(HttpServletRequest request, List<MediaType> offered) {
        List<String> said = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        if (said.isEmpty()) {
            return offered.get(0);
        }
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(said);
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted.stream()
                    .filter(each -> each.getQualityValue() > 0)
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .flatMap(each -> offered.stream().filter(each::includes))
                    .findFirst()
                    .orElseThrow(() -> refusal(offered));
        } catch (InvalidMediaTypeException e) {
            throw refusal(offered);
        }
    }

    /** Nothing that is offered is accepted. */
    static ApiRefusal refusal(List<MediaType> offered) {
        List<String> names = offered.stream()
                .map(each -> each.getType() + "/" + each.getSubtype())
                .toList();
        return new ApiRefusal(
                HttpStatus.NOT_ACCEPTABLE, "Expected an Accept header that admits " + String.join(" or ", names) + ".");
    }
}
