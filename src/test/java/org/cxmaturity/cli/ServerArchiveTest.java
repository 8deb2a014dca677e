package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The class archive that is made beside a server, by the real launcher on a stand-in that serves until its input ends. */
@DisabledOnOs(OS.WINDOWS)
class ServerArchiveTest {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    private LaidOutLauncher launcher;

    @BeforeEach
    void lay_out_a_build() throws IOException {
        launcher = new LaidOutLauncher(directory);
    }

    private Process serve() throws IOException {
        return launcher.start(launcher.launcher, Map.of(), "serve");
    }

    private List<String> left() throws IOException {
        Path cache = launcher.cache.resolve("cx-maturity");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    /** Waits until a server's archive is there and nothing else. */
    private void awaitArchive() throws IOException, InterruptedException {
        Instant last = Instant.now().plus(LONGEST);
        while (left().size() != 1 || !left().get(0).endsWith(".jsa")) {
            assertThat(Instant.now()).as("left: %s", left()).isBefore(last);
            Thread.sleep(100);
        }
    }

    private static void end(Process server) throws IOException, InterruptedException {
        server.getOutputStream().close();
        assertThat(LaidOutLauncher.ended(server).code()).isZero();
    }

    @Test
    void it_is_made_once_the_server_is_up_and_used_from_then_on() throws Exception {
        Process server = serve();
        awaitArchive();
        end(server);

        assertThat(left()).singleElement().asString().contains("-serve-");
        assertThat(launcher.run(Map.of("CXM_JAVA_OPTS", "-Xshare:on -Xlog:cds=info"), "backup")
                        .out())
                .contains("-serve-", "served.jar");
        assertThat(launcher.run(Map.of("CXM_MAKING_ARCHIVE", "yes"), "serve").out())
                .as("where there is one, none is made, and nothing served")
                .isEmpty();
    }

    @Test
    void two_servers_that_start_at_once_make_one() throws Exception {
        Process first = serve();
        Process second = serve();
        awaitArchive();
        end(first);
        end(second);

        assertThat(left()).hasSize(1);
    }

    @Test
    void none_is_made_while_another_makes_it_but_that_one_may_be_gone() throws Exception {
        Process making = new ProcessBuilder("sleep", "600").start();
        Path lock = lock(making.pid());

        assertThat(launcher.run(Map.of("CXM_MAKING_ARCHIVE", "yes"), "serve").code())
                .isZero();
        assertThat(left()).containsExactly(lock.getFileName().toString());

        making.destroyForcibly().waitFor();
        launcher.run(Map.of("CXM_MAKING_ARCHIVE", "yes"), "serve");
        assertThat(left()).singleElement().asString().endsWith(".jsa");
    }

    @Test
    void a_lock_that_is_older_than_any_maker_is_none() throws Exception {
        Path lock = lock(ProcessHandle.current().pid());
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(12))));

        launcher.run(Map.of("CXM_MAKING_ARCHIVE", "yes"), "serve");

        assertThat(left()).singleElement().asString().endsWith(".jsa");
    }

    /** Locks as that process would: under the name that an archive begins with. */
    private Path lock(long maker) throws Exception {
        launcher.run(Map.of("CXM_MAKING_ARCHIVE", "yes"), "serve");
        Path archive = launcher.archives().get(0);
        Files.delete(archive);
        Path lock = Files.createDirectory(
                archive.resolveSibling(archive.getFileName().toString().replaceAll("-serve-.*", "-serve.lock")));
        Files.writeString(lock.resolve("maker"), maker + "\n");
        return lock;
    }
}
