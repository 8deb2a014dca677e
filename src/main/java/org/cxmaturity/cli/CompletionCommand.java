package org.cxmaturity.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm completion}: prints what makes a shell complete commands and options. */
final class CompletionCommand {
    private CompletionCommand() {}

    static CommandSpec spec(Console console) {
        return LeafCommand.of(
                console,
                given -> given.print(AutoComplete.bash("cxm", given.root())),
                "completion",
                "Prints a completion script for bash and zsh.",
                "  source <(cxm completion)",
                "  cxm completion > ~/.local/share/bash-completion/completions/cxm");
    }
}
