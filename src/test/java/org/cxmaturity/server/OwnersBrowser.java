package org.cxmaturity.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The owner's browser, in so far as it sends forms and keeps cookies. */
public final class OwnersBrowser {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("value=\"(cxm_[^\"]+)\"");
    private static final String EDGE = "edge-of-a-part";

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String csrf = "";

    /** Nobody is signed in yet at the server, whose address ends without a slash. */
    public OwnersBrowser(String server) {
        this.server = server;
    }

    /** Signs the owner in. */
    public OwnersBrowser signIn(String link, String name) throws IOException, InterruptedException {
        get(link);
        HttpResponse<String> signed = post(link, Map.of("name", name));
        if (signed.statusCode() != 302) {
            throw new IllegalStateException(signed.statusCode() + " " + signed.body());
        }
        get("/clients");
        return this;
    }

    /** The address of a page. */
    public URI url(String page) {
        return URI.create(server + page);
    }

    /** A page; redirects are not followed. */
    public HttpResponse<String> get(String page) throws IOException, InterruptedException {
        HttpResponse<String> got = client.send(HttpRequest.newBuilder(url(page)).build(), BodyHandlers.ofString());
        Matcher found = CSRF.matcher(got.body());
        if (found.find()) {
            csrf = found.group(1);
        }
        return got;
    }

    /** A file. */
    HttpResponse<byte[]> file(String page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(url(page)).build(), BodyHandlers.ofByteArray());
    }

    /** A form as a browser sends it. */
    public HttpResponse<String> post(String page, Map<String, String> fields) throws IOException, InterruptedException {
        return form(
                page,
                fields.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** A form whose fields, encoded as in a query, may have several values. */
    public HttpResponse<String> form(String page, String fields) throws IOException, InterruptedException {
        return sent(page, "application/x-www-form-urlencoded", BodyPublishers.ofString(fields));
    }

    /** A form with a file, as a browser sends it. */
    HttpResponse<String> upload(String page, String field, String name, byte[] content, Map<String, String> fields)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((key, value) -> body.writeBytes(
                ("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sent(page, "multipart/form-data; boundary=" + EDGE, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private HttpResponse<String> sent(String page, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(url(page))
                        .header("Content-Type", type)
                        .header("Accept", "text/html,*/*;q=0.8")
                        .header("X-CSRF-TOKEN", csrf)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    /** What the browser is answered where another site sends it to a page. */
    int withoutToken(String page) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(url(page))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /** Makes a token of a name for scopes such as {@code scope=READ&scope=WRITE}. */
    public String token(String name, String scopes) throws IOException, InterruptedException {
        get("/account/tokens");
        Matcher shown = TOKEN.matcher(
                form("/account/tokens", "name=" + encoded(name) + "&" + scopes).body());
        if (!shown.find()) {
            throw new IllegalStateException("no token is shown");
        }
        return shown.group(1);
    }

    /** The lines of a request's head that say who sends it, for one that is written by hand. */
    String credentials() {
        return "Cookie: "
                + cookies.getCookieStore().getCookies().stream()
                        .map(each -> each.getName() + "=" + each.getValue())
                        .collect(Collectors.joining("; "))
                + "\r\nX-CSRF-TOKEN: " + csrf + "\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
