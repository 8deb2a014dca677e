package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.service.gathering.Gathering;
import org.cxmaturity.terminal.ProfileSummaryText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm profile check}. */
record ProfileCheckCommand(Supplier<Gathering> gathering) {
    CommandSpec spec(Console console) {
        return LeafCommand.of(
                        console,
                        this::check,
                        "check",
                        "Says everything that is wrong with a profile; or, where nothing is, what it holds in a few lines:"
                                + " sections, answers by respondents, models, and what was not looked at.",
                        "  cxm profile check client.yaml")
                .addPositional(Option.profile())
                .addOption(Option.tables())
                .addOption(Option.colour());
    }

    private int check(CommandContext given) {
        return given.show(
                ProfileFile.read(given.path(0)).then(profile -> gathering
                        .get()
                        .check(profile, given.given("--tables", Path.class).map(Path::toString))),
                summary -> given.print(ProfileSummaryText.of(summary)));
    }
}
