package org.cxmaturity.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** The server that runs with a directory, as the operator's commands reach it. */
final class RunningServer {
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final OperatorFile file;
    private final HttpClient client = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(FOUND_WITHIN)
            .build();

    private RunningServer(OperatorFile file) {
        this.file = file;
    }

    /** The one that keeps its data there, if one answers. */
    static Optional<RunningServer> of(DataPlace place) {
        return OperatorFile.read(place.data())
                .filter(said -> place.database() == null || said.database().equals(OperatorFile.database(place)))
                .map(RunningServer::new)
                .filter(RunningServer::answers);
    }

    private boolean answers() {
        try {
            // Nothing is at this path: that it says so, and not that it knows nobody of this secret, is told apart by
            // what follows.
            return asked("/", "GET", BodyPublishers.noBody(), BodyHandlers.discarding())
                            .statusCode()
                    == NOT_FOUND;
        } catch (IOException e) {
            return false;
        }
    }

    private <T> HttpResponse<T> asked(String path, String method, BodyPublisher body, HttpResponse.BodyHandler<T> as)
            throws IOException {
        URI address = URI.create("http://" + host() + ":" + file.port() + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header(OperatorEndpoint.SECRET, file.secret())
                .method(method, body)
                .build();
        try {
            return client.send(request, as);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String host() {
        String address = InetAddress.getLoopbackAddress().getHostAddress();
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /** Writes a backup that the server makes. */
    void backup(OutputStream to) {
        try {
            HttpResponse<InputStream> answer =
                    asked(OperatorEndpoint.BACKUP, "GET", BodyPublishers.noBody(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                throw new IOException("the server that runs answered " + answer.statusCode());
            }
            try (InputStream in = answer.body()) {
                in.transferTo(to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a backup would replace. */
    Result<List<String>> plan(Path backup) {
        return told(OperatorEndpoint.PLAN, backup);
    }

    /** Replaces all there is by a backup. */
    Result<List<String>> restore(Path backup) {
        return told(OperatorEndpoint.RESTORE, backup);
    }

    private Result<List<String>> told(String path, Path backup) {
        try {
            HttpResponse<byte[]> answer =
                    asked(path, "POST", BodyPublishers.ofFile(backup), BodyHandlers.ofByteArray());
            return answer.statusCode() == OK
                    ? OperatorAnswer.read(answer.body(), backup)
                    : refused("an answer " + answer.statusCode());
        } catch (IOException e) {
            return refused("no answer: " + e);
        }
    }

    private static Result<List<String>> refused(String found) {
        return Result.refused(
                Fault.INPUT,
                new Problem("the server that runs", found, "that it does what it is asked; its log says more", null));
    }
}
