package org.cxmaturity.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own, started by the launcher of a distribution, which can be killed. */
final class ServedProcess implements AutoCloseable {
    private static final String ADDRESS = "Serving at: ";
    private static final String LINK = "Sign in, once and within three days, with: ";

    private final Process process;
    private final HttpClient program = HttpClient.newHttpClient();
    private final String address;
    private final String link;

    /**
     * Starts one; it serves when this returns.
     *
     * @param database by URL; null for one in the directory of its data
     */
    ServedProcess(Path distribution, Path data, @Nullable String database) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(distribution.resolve("cxm").toString(), "serve", "--port", "0", "--data", data.toString()));
        if (database != null) {
            command.addAll(List.of("--database", database));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(data.resolveSibling("errors.txt").toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CXM_JAVA_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Without its class archive, which another process would make beside it.
        builder.environment().put("XDG_CACHE_HOME", "/dev/null");
        process = builder.start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        address = said(said, ADDRESS).replaceAll("/$", "");
        link = URI.create(said(said, LINK)).getPath();
    }

    private static String said(BufferedReader out, String what) throws IOException {
        String line = out.readLine();
        if (line == null || !line.startsWith(what)) {
            throw new IllegalStateException("found " + line + "; expected " + what);
        }
        return line.substring(what.length());
    }

    /** The owner's browser, signed in. */
    OwnersBrowser owner() throws IOException, InterruptedException {
        return new OwnersBrowser(address).signIn(link, "Ada");
    }

    /**
     * Asks as a program does.
     *
     * @param body empty for none
     * @param headers name after name's value
     */
    HttpResponse<String> ask(String token, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return program.send(request.build(), BodyHandlers.ofString());
    }

    /** Kills it (signal 9). */
    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
            process.getInputStream().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
