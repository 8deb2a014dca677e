package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as no browser sends them, byte by byte, from somebody who is signed in. */
class BrokenRequestsTest {
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String PARTS = "Content-Type: multipart/form-data; boundary=e\r\n";
    private static final String PART =
            "--e\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.yaml\"\r\n\r\nx";

    @TempDir
    private static Path directory;

    private static TestServer server;
    private static String client = "";
    private static String versions = "";

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.start(directory).signIn("Ana Pérez");
        client = server.example("neighbourhood-bakery");
        versions = server.get(client + "/intake/profile/1").body();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void everything_is_as_it_was() throws Exception {
        assertThat(server.get(client + "/intake/profile/1").body()).isEqualTo(versions);
        assertThat(server.get(client + "/intake/profile/2").statusCode()).isEqualTo(404);
    }

    private static byte[] request(String method, String page, String lines, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes((method + " " + page.replace("{client}", client) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + server.credentials() + lines + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private static Socket connected() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.url("/").getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** What comes back, the head with the body; nothing where the server only hangs up. */
    private static String sent(byte[] request) throws IOException {
        try (Socket socket = connected()) {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void assertRefused(String answer) {
        assertThat(answer.isEmpty() ? "HTTP/1.1 400 " : answer).startsWith("HTTP/1.1 4");
        assertThat(answer).doesNotContain("Exception", "org.springframework", "org.apache", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a length that is not reached  | Content-Length: 500                     | level=1
            escapes that are none         | Content-Length: 14                      | level=%zz&x=%e
            letters that are no UTF-8     | Content-Length: 9                       | level=%ff
            two lengths                   | Content-Length: 3;Content-Length: 7     | level=1
            a length below nothing        | Content-Length: -1                      | level=1
            chunks that are none          | Transfer-Encoding: chunked              | level=1
            """)
    void a_broken_form_changes_nothing(String what, String lines, String body) throws Exception {
        String head = FORM + lines.replace(";", "\r\n") + "\r\n";

        String answer = sent(request(
                "POST",
                "{client}/facts/answers/feedback.closed-loop",
                head,
                body.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(answer).as(what).doesNotStartWith("HTTP/1.1 5").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"/intake/files", "/intake/profile", "/intake/kpi", "/evidence"})
    void an_upload_that_is_cut_short_is_refused(String page) throws Exception {
        byte[] cut = PART.getBytes(StandardCharsets.ISO_8859_1);
        for (String lines : List.of(
                PARTS + "Content-Length: 500\r\n",
                PARTS + "Content-Length: " + cut.length + "\r\n",
                "Content-Type: multipart/form-data\r\nContent-Length: " + cut.length + "\r\n")) {
            assertRefused(sent(request("POST", "{client}" + page, lines, cut)));
        }
    }

    @Test
    void what_is_far_too_much_is_refused() throws Exception {
        byte[] fields = "a=1&".repeat(60_000).getBytes(StandardCharsets.ISO_8859_1);
        byte[] parts = ("--e\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nx\r\n".repeat(5_000) + "--e--\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(sent(request(
                "POST", "{client}/facts/whole/asOf", FORM + "Content-Length: " + fields.length + "\r\n", fields)));
        assertRefused(sent(
                request("POST", "{client}/intake/profile", PARTS + "Content-Length: " + parts.length + "\r\n", parts)));
        assertRefused(sent(request("GET", "/clients", "X: " + "a".repeat(100_000) + "\r\n", new byte[0])));
        assertRefused(sent(request("GET", "/clients?q=" + "a".repeat(20_000), "", new byte[0])));
    }

    @Test
    void what_is_no_request_of_a_browser_is_refused() throws Exception {
        for (String page : List.of("/clients/%00", "/clients/../../etc/passwd", "/clients;a=b", "/clients/%2e%2e/x")) {
            assertRefused(sent(request("GET", page, "", new byte[0])));
        }
        for (String method : List.of("TRACE", "BREW", "PUT", "DELETE")) {
            assertRefused(sent(request(method, "/clients", "", new byte[0])));
        }
        assertRefused(sent(new byte[] {0x16, 3, 1, 2, 0, 'h', 'e', 'l', 'l', 'o', '\r', '\n', '\r', '\n'}));
        assertRefused(sent("GET /clients HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void those_who_send_slowly_keep_nobody_waiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int each = 0; each < 60; each++) {
                Socket socket = connected();
                slow.add(socket);
                byte[] whole = request(
                        "POST",
                        "{client}/facts/answers/feedback.closed-loop",
                        FORM + "Content-Length: 500\r\n",
                        new byte[] {'l'});
                socket.getOutputStream().write(whole, 0, each % 2 == 0 ? whole.length : whole.length / 2);
                socket.getOutputStream().flush();
            }
            for (int each = 0; each < 10; each++) {
                assertThat(server.get(client + "/result").statusCode()).isEqualTo(200);
            }
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }
}
