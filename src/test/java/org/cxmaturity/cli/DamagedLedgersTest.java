package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cxmaturity.FaultTally;
import org.cxmaturity.FileDamage;
import org.cxmaturity.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ledgers of which a file is damaged, by chance and a seed: each command gives the answer that it gave before, or a problem that
 * names the file. None gives another answer, and none fails.
 */
class DamagedLedgersTest {
    private static final List<String> NAMES = List.of("Ada Novák", "Bo Lindqvist");
    private static final String ERASED = "name erased";

    @TempDir
    private static Path sound;

    private static final Map<String, List<String>> COMMANDS = new LinkedHashMap<>();
    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();
    private static final AuditShell SHELL = new AuditShell();

    @TempDir
    private Path directory;

    @BeforeAll
    static void keep_a_ledger() throws IOException {
        String ledger = sound.resolve("audit.jsonl").toString();
        String head = "";
        List<String> clients = List.of("neighbourhood-bakery", "dental-practice", "neighbourhood-bakery");
        for (int at = 0; at < clients.size(); at++) {
            String profile = "src/main/resources/examples/" + clients.get(at) + ".yaml";
            String by = NAMES.get(at % 2);
            assertThat(SHELL.run(
                            "audit", "append", profile, "--ledger", ledger, "--by", by, "--on", "2026-10-0" + (at + 2)))
                    .as(SHELL.err())
                    .isZero();
            head = SHELL.out().replaceFirst("(?s).*Head {2}(sha256:[0-9a-f]{64}).*", "$1");
        }
        COMMANDS.put("verify", List.of("audit", "verify", "LEDGER", "--head", head));
        COMMANDS.put("list", List.of("audit", "list", "LEDGER", "--from", "2026-01-01"));
        COMMANDS.put("show", List.of("audit", "show", "LEDGER", "2"));
        COMMANDS.put("prov", List.of("audit", "prov", "LEDGER", "3"));
        COMMANDS.put("explain", List.of("explain", "LEDGER#2", "--model", "journey"));
        COMMANDS.put("replay", List.of("audit", "replay", "LEDGER"));
        for (String command : COMMANDS.keySet()) {
            assertThat(run(command, sound)).as(command + SHELL.err()).isZero();
            ANSWERS.put(command, plain(sound));
        }
    }

    private static int run(String command, Path where) {
        String ledger = where.resolve("audit.jsonl").toString();
        return SHELL.run(COMMANDS.getOrDefault(command, List.of()).stream()
                .map(each -> each.replace("LEDGER", ledger))
                .toArray(String[]::new));
    }

    /** What was printed, wherever it stands, however it is wrapped, and whether names are known or not. */
    private static String plain(Path where) {
        String text = SHELL.out().replace(where.toString(), "").replaceAll("\\s+", "");
        for (String name : NAMES) {
            text = text.replace(name.replace(" ", ""), ERASED.replace(" ", ""));
        }
        return text.replaceAll("(namenotinthenamesfile\\(?)?person:[0-9a-f]{8,32}…?\\)?", ERASED.replace(" ", ""));
    }

    private static List<Path> files(Path where) throws IOException {
        try (Stream<Path> all = Files.walk(where)) {
            return all.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    /** The ledger itself more often than one file of many in its archive. */
    private static Path chosen(List<Path> files, Random chance) {
        List<Path> heads = files.stream()
                .filter(each -> each.getFileName().toString().startsWith("audit.jsonl"))
                .toList();
        List<Path> from = chance.nextInt(3) == 0 ? files : heads;
        return from.get(chance.nextInt(from.size()));
    }

    @Test
    void no_damage_changes_an_answer_in_silence() throws IOException {
        FaultTally tally = new FaultTally("ledgers");
        Path where = copy(directory);
        List<Path> files = files(where);
        for (int seed = 0; seed < Seeds.of(40, 24); seed++) {
            FileDamage damage = FileDamage.values()[seed % FileDamage.values().length];
            Random chance = new Random(seed);
            Path file = chosen(files, chance);
            byte[] before = Files.readAllBytes(file);
            byte[] other = Files.readAllBytes(files.get(chance.nextInt(files.size())));
            if (FileDamage.carryOut(damage.of(before, other, chance), file)) {
                String kind = kind(file) + " " + damage;
                boolean shorter = file.endsWith("audit.jsonl") && isBeginning(file, before);
                tally.add(kind, judged(kind + ", seed " + seed, file, where, shorter, seed % 10 == 0));
            }
            Files.write(file, before);
        }
        tally.write();
    }

    @Test
    void a_name_under_a_misspelt_key_is_not_taken_for_one_that_was_erased() throws IOException {
        Path names = copy(directory).resolve("audit.jsonl.names");
        Files.writeString(names, Files.readString(names).replace("\"name\":", "\"namf\":"));

        assertThat(run("show", directory)).isZero();
        assertThat(SHELL.err()).contains("audit.jsonl.names:1: found a line that is no person");
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.equals("audit.jsonl") ? "ledger" : name.endsWith(".names") ? "names" : "archive";
    }

    /** Whether whole records were cut off and nothing else: only who keeps the head can know. */
    private static boolean isBeginning(Path file, byte[] before) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        byte[] now = Files.readAllBytes(file);
        return now.length < before.length
                && (now.length == 0 || now[now.length - 1] == '\n')
                && Arrays.equals(now, Arrays.copyOf(before, now.length));
    }

    private static String judged(String what, Path file, Path where, boolean shorter, boolean all) {
        List<String> ends = new ArrayList<>();
        for (String command : COMMANDS.keySet()) {
            boolean slow = command.equals("explain") || command.equals("replay");
            if (slow && !all || shorter && !command.equals("verify")) {
                continue;
            }
            int code = run(command, where);
            String context = what + ", " + command + " ended with " + code + ":\n" + SHELL.out() + SHELL.err();
            assertThat(code).as(context).isNotEqualTo(ExitCode.BUG);
            boolean named = (SHELL.out() + SHELL.err())
                    .replaceAll("\\s+", "")
                    .contains(file.getFileName().toString().replaceAll("\\s+", ""));
            boolean right = code == ExitCode.DONE && plain(where).equals(ANSWERS.get(command));
            if (!right && !named) {
                fail(context + "\nis neither the answer nor a problem that names " + file);
            }
            ends.add(right ? "right answer" : "problem that names the file");
        }
        return ends.contains("problem that names the file") ? "problem that names the file" : "right answers";
    }

    private static Path copy(Path to) throws IOException {
        for (Path file : files(sound)) {
            Path target = to.resolve(sound.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return to;
    }
}
