package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A part of a list. Who goes on from its end gets what follows, whatever came and went meanwhile.
 *
 * @param cursor that of the part after it; empty for the last
 */
record ListPage<T>(List<T> items, Optional<String> cursor) {
    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";
    private static final int USUAL = 50;
    private static final int MOST = 200;

    ListPage {
        items = List.copyOf(items);
    }

    /** The names of fields that say which part is wanted, and more. */
    static Set<String> names(String... more) {
        Set<String> all = new HashSet<>(Set.of(more));
        all.add(CURSOR);
        all.add(LIMIT);
        return Set.copyOf(all);
    }

    /**
     * The part that is wanted.
     *
     * @param key of an item: no two have one, and the list is in its order
     */
    static <T> ListPage<T> of(List<T> all, Function<T, String> key, AskedFields fields) {
        Integer asked = fields.whole(LIMIT, 1, MOST);
        int limit = asked == null ? USUAL : asked;
        Optional<String> after = fields.text(CURSOR).map(ListPage::decoded);
        fields.check();
        List<T> rest = all.stream()
                .filter(each -> after.isEmpty() || key.apply(each).compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(key))
                .limit(limit + 1L)
                .toList();
        return rest.size() <= limit
                ? new ListPage<>(rest, Optional.empty())
                : new ListPage<>(rest.subList(0, limit), Optional.of(encoded(key.apply(rest.get(limit - 1)))));
    }

    /** The key of a number, in whose order numbers are. */
    static String key(long number) {
        return String.format(Locale.ROOT, "%019d", number);
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiRefusal.unusable(
                    List.of(new Problem(CURSOR, '"' + cursor + '"', "one that a Link header gave", null)));
        }
    }

    /** An answer that says where the list goes on. */
    ResponseEntity<byte[]> answer(HttpServletRequest request, Function<List<T>, String> document) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        cursor.ifPresent(next -> answer.header(
                HttpHeaders.LINK, "<" + request.getRequestURI() + "?" + query(request, next) + ">; rel=\"next\""));
        return ApiAnswer.json(answer, document.apply(items));
    }

    private static String query(HttpServletRequest request, String next) {
        Stream<String> others = request.getParameterMap().entrySet().stream()
                .filter(each -> !each.getKey().equals(CURSOR))
                .flatMap(each -> Stream.of(each.getValue()).map(value -> pair(Map.entry(each.getKey(), value))));
        return Stream.concat(others, Stream.of(CURSOR + "=" + next)).collect(Collectors.joining("&"));
    }

    private static String pair(Map.Entry<String, String> each) {
        return URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8);
    }
}
