package org.cxmaturity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Arguments in today's spelling. {@code --names} once meant two things: an alias set in some commands, and in another that people
 * are to be named.
 *
 * @param arguments what was given, in today's spelling
 * @param hint what to say of a spelling that is no longer used; empty where there is nothing to say
 */
record OldSpellings(List<String> arguments, String hint) {
    private static final String OLD = "--names";
    private static final Map<String, String> NEW = Map.of(
            "assess", Option.STAGE_NAMES,
            "explain", Option.STAGE_NAMES,
            "roadmap", Option.STAGE_NAMES,
            "what-if", Option.STAGE_NAMES,
            "report", Option.PEOPLE);

    /** Reads the arguments of a command; behind {@code --} nothing is an option. */
    static OldSpellings in(String... args) {
        String now = args.length == 0 ? null : NEW.get(args[0]);
        if (now == null) {
            return new OldSpellings(List.of(args), "");
        }
        List<String> arguments = new ArrayList<>(List.of(args));
        int end = arguments.indexOf("--");
        arguments
                .subList(0, end < 0 ? args.length : end)
                .replaceAll(each ->
                        each.equals(OLD) || each.startsWith(OLD + "=") ? now + each.substring(OLD.length()) : each);
        boolean same = arguments.equals(List.of(args));
        return new OldSpellings(
                arguments, same ? "" : "cxm: " + OLD + " is now called " + now + "; it is still understood\n");
    }

    /** Whether problems are to be read by a program, which a hint among them would disturb. */
    boolean askForJson() {
        List<String> words =
                arguments.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        return words.contains("--format=json")
                || words.indexOf("--format") >= 0 && words.indexOf("--format") + 1 == words.indexOf("json");
    }
}
