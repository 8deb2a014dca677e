package org.cxmaturity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The real launcher, in a directory laid out as the build does, on a stand-in for the main class. */
final class LaidOutLauncher {
    private static final String MAIN = """
            package org.cxmaturity;
            public final class Main {
                public static void main(String[] args) throws Exception {
                    if (System.getProperty("cxm.up") != null) {
                        java.nio.file.Files.createFile(java.nio.file.Path.of(System.getProperty("cxm.up")));
                        System.in.read();
                    }
                    System.out.println(System.getProperty("java.class.path") + "|"
                            + (Main.class.getResource("Main.java") != null) + "|" + System.getProperty("cxm.terminal") + "|"
                            + String.join(",", args));
                    System.exit(args.length > 0 && args[args.length - 1].equals("fail") ? 3
                            : args.length > 0 && args[args.length - 1].equals("unreached") ? 5 : 0);
                }
            }
            """;

    private final Path directory;
    final Path home;
    final Path cache;
    final Path launcher;

    /** What a run ended with and printed. */
    record Ended(int code, String out, String err) {}

    /** Lays it out in an empty directory. */
    LaidOutLauncher(Path directory) throws IOException {
        this.directory = directory.toRealPath();
        home = this.directory.resolve("a project's home");
        cache = this.directory.resolve("cache");
        launcher = home.resolve("target/cxm");
        Files.createDirectories(home.resolve("target/lib"));
        Files.copy(Path.of("src/main/bin/cxm"), launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Path source = Files.writeString(this.directory.resolve("Main.java"), MAIN);
        Path classes = Files.createDirectories(this.directory.resolve("classes"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString()))
                .isZero();
        jar(home.resolve("target/cx-maturity.jar"), classes.resolve("org/cxmaturity/Main.class"));
        jar(home.resolve("target/lib/other.jar"), source);
        Files.createDirectories(home.resolve("target/lib/server"));
        jar(home.resolve("target/lib/server/served.jar"), source);
    }

    /** What a run answers: its jar, that a library was found, that there is no terminal, and its arguments. */
    Ended answer(int code, String arguments) {
        return new Ended(code, home.resolve("target/cx-maturity.jar") + "|true|false|" + arguments + "\n", "");
    }

    /** Makes a jar of the stand-in with these files in it. */
    static void jar(Path jar, Path... contents) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.cxmaturity.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/other.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            for (Path content : contents) {
                entries.putNextEntry(new JarEntry("org/cxmaturity/" + content.getFileName()));
                entries.write(Files.readAllBytes(content));
            }
        }
    }

    /** Runs the launcher. */
    Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return ended(start(launcher, environment, arguments));
    }

    /** Starts a launcher, or a link to one. */
    Process start(Path command, Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(command.toString()), Stream.of(arguments))
                        .toList())
                .directory(directory.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "CXM_JAVA_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits for a run's end. */
    static Ended ended(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    /** Whatever files lie in the cache. */
    List<Path> archives() throws IOException {
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
