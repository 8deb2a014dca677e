package org.cxmaturity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes what a build makes of the examples and of clients made from them by chance: result, explanation, roadmap and what-if, in
 * JSON. Two builds that are to give the same are held against each other by {@code src/jmh/sh/compare-builds.sh}. Knows a build by
 * its class {@code Main} alone, and needs a Java that can still keep a program from ending (17 to 23).
 */
public final class BuildOutputs {
    private static final int SEED = 20_261_001;

    /** A change of a line: where the pattern matches, one of the words stands instead. */
    private record Change(Pattern pattern, List<String> words) {
        static Change of(String key, String... words) {
            return new Change(Pattern.compile("(\\b" + key + ": )[A-Z0-9_.]+\\b"), List.of(words));
        }

        String made(String line, Random chance) {
            return pattern.matcher(line).replaceAll(found -> found.group(1) + words.get(chance.nextInt(words.size())));
        }
    }

    private static final List<Change> CHANGES = List.of(
            Change.of("level", "0", "1", "2", "3", "4", "UNKNOWN"),
            Change.of("adoption", "NONE", "PILOT", "PARTIAL", "FULL"),
            Change.of("severity", "LOW", "MODERATE", "HIGH"),
            Change.of("collected", "CONTINUOUS", "MONTHLY", "YEARLY", "NEVER"),
            Change.of("reviewed", "WEEKLY", "QUARTERLY", "AD_HOC", "NEVER"),
            Change.of("actedOn", "ALWAYS", "MOSTLY", "SOMETIMES", "NEVER"),
            Change.of("freshness", "REAL_TIME", "DAILY", "MANUAL"),
            Change.of(
                    "industry",
                    "RETAIL",
                    "HOSPITALITY",
                    "FINANCE",
                    "HEALTHCARE",
                    "PUBLIC_SECTOR",
                    "TECHNOLOGY",
                    "OTHER"),
            Change.of("employees", "3", "60", "900", "20000"),
            Change.of("budgetPerQuarter", "0", "4000", "60000", "900000"),
            Change.of("staffDaysPerQuarter", "5", "40", "200", "3000"),
            Change.of("changeReadiness", "LOW", "MEDIUM", "HIGH"));

    private BuildOutputs() {}

    /** Takes the directory of examples, how many clients to make of them, and the directory to write to. */
    @SuppressWarnings("removal") // There is no other way to go on after a program that ends itself.
    public static void main(String... arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[2]));
        List<Path> clients = new ArrayList<>(files(Path.of(arguments[0])));
        int examples = clients.size();
        Random chance = new Random(SEED);
        for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
            Path client = out.resolve("client-" + number + ".yaml");
            String text = Files.readString(clients.get(number % examples));
            clients.add(Files.writeString(client, changed(text, chance)));
        }
        System.setSecurityManager(new StaysUp());
        for (Path client : clients) {
            String name = client.getFileName().toString().replace(".yaml", "");
            run(client, out, name, "assess");
            run(client, out, name, "explain");
            run(client, out, name, "roadmap");
            run(client, out, name, "what-if", "--smallest");
        }
        System.setSecurityManager(null);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String changed(String text, Random chance) {
        return text.lines()
                .map(line -> chance.nextInt(3) > 0 ? line : changedLine(line, chance))
                .reduce("", (before, line) -> before + line + "\n");
    }

    private static String changedLine(String line, Random chance) {
        List<UnaryOperator<String>> all = CHANGES.stream()
                .<UnaryOperator<String>>map(each -> it -> each.made(it, chance))
                .toList();
        String changed = line;
        for (UnaryOperator<String> each : all) {
            changed = each.apply(changed);
        }
        return changed;
    }

    private static void run(Path client, Path out, String name, String command, String... more) throws IOException {
        Path file = out.resolve(name + "." + command + ".json");
        List<String> words = new ArrayList<>(List.of(command, client.toString()));
        words.addAll(List.of(more));
        words.addAll(List.of("--format", "json", "--out", file.toString()));
        String end = "no end";
        try {
            Class.forName("org.cxmaturity.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) words.toArray(String[]::new));
        } catch (ReflectiveOperationException e) {
            end = String.valueOf(e.getCause() instanceof Ended ended ? ended.code : e);
        }
        Files.writeString(out.resolve(name + "." + command + ".code"), end + "\n");
    }

    /** Turns the end of the program into an exception. */
    private static final class Ended extends SecurityException {
        private static final long serialVersionUID = 1;

        private final int code;

        Ended(int code) {
            this.code = code;
        }
    }

    @SuppressWarnings("removal")
    private static final class StaysUp extends SecurityManager {
        @Override
        public void checkExit(int code) {
            throw new Ended(code);
        }

        @Override
        public void checkPermission(Permission permission) {}

        @Override
        public void checkPermission(Permission permission, Object context) {}
    }
}
