package org.cxmaturity.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm completion}: prints what makes a shell complete commands and options. */
final class CompletionCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
        this.spec = Option.command(
                this,
                "completion",
                "Prints a completion script for bash and zsh.",
                "  source <(cxm completion)",
                "  cxm completion > ~/.local/share/bash-completion/completions/cxm");
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        console.print(AutoComplete.bash("cxm", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
