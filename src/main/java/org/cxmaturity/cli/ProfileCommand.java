package org.cxmaturity.cli;

import java.util.function.Supplier;
import org.cxmaturity.service.gathering.Gathering;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm profile} and its commands, each in a class of its own. */
record ProfileCommand(Supplier<Gathering> gathering) {
    CommandSpec spec(Console console) {
        return Option.command(
                        new Object(),
                        "profile",
                        "Makes a profile of what people filled in, and checks it.",
                        "  cxm profile new --out client.yaml",
                        "  cxm profile from survey.csv --into client.yaml --write-mapping survey.yaml",
                        "  cxm profile from survey.csv --into client.yaml \\",
                        "      --mapping survey.yaml --out client-2.yaml",
                        "  cxm profile check client-2.yaml")
                .addSubcommand("new", new ProfileNewCommand(gathering).spec(console))
                .addSubcommand("from", new ProfileFromCommand(gathering).spec(console))
                .addSubcommand("check", new ProfileCheckCommand(gathering).spec(console));
    }
}
