package org.cxmaturity.cli;

import java.io.FileDescriptor;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.cli.Console.Colour;
import org.cxmaturity.model.Problem;
import org.cxmaturity.terminal.ProblemText;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code cxm}. */
public final class CommandLineShell {
    private CommandLineShell() {}

    /**
     * Runs a command on the process's own standard streams.
     *
     * @param terminal whether standard output is a terminal
     * @return the exit code
     */
    public static int run(UseCases useCases, boolean terminal, String... args) {
        StandardOutput out = new StandardOutput(FileDescriptor.out);
        PrintStream err = new StandardOutput(FileDescriptor.err).stream();
        int code = run(useCases, out.stream(), err, terminal, args);
        String fault = out.fault();
        if (fault == null) {
            return code;
        }
        err.print("cxm: standard output could not be written: " + fault + "\n");
        err.flush();
        return code == ExitCode.DONE ? ExitCode.BUG : code;
    }

    /**
     * Runs a command.
     *
     * @param out where results go, in UTF-8
     * @param err where problems go, in UTF-8
     * @param terminal whether {@code out} is a terminal
     * @return the exit code: 0 done, 1 a bug, 2 wrong usage, 3 problems in the input, 4 in the tables, 5 target out of reach
     */
    public static int run(UseCases useCases, PrintStream out, PrintStream err, boolean terminal, String... args) {
        Console console = new Console(out, err, terminal, System.getenv(), useCases.written());
        OldSpellings given = OldSpellings.in(args);
        try {
            int code = commandLine(useCases, console, args)
                    .execute(given.arguments().toArray(String[]::new));
            if (code == ExitCode.DONE || !given.askForJson()) {
                console.complain(given.hint());
                warn(useCases.unread().get(), console);
            }
            return code;
        } catch (Throwable bug) {
            return bug(bug, console, args);
        }
    }

    private static void warn(List<Problem> unread, Console console) {
        unread.forEach(each ->
                console.complain("Warning: " + ProblemText.of(List.of(each), console.styleElsewhere(Colour.AUTO))));
    }

    /**
     * What a program of this shell is called with to print an assessment as JSON: its main class, then the arguments.
     *
     * @param tables the directory of the workbooks to go by
     */
    public static List<String> assessing(Path profile, Path tables) {
        return List.of(
                "org.cxmaturity.Main", "assess", profile.toString(), "--tables", tables.toString(), "--format", "json");
    }

    private static CommandLine commandLine(UseCases useCases, Console console, String... args) {
        return new CommandLine(root(useCases, console, args))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setColorScheme(Help.defaultColorScheme(console.coloured(Colour.AUTO) ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExecutionStrategy(CommandLineShell::execute)
                .setParameterExceptionHandler(new Misuse(console))
                .setExecutionExceptionHandler(new Bug(console));
    }

    /** The command with its subcommands: all of them, unless one is named that needs no other. */
    static CommandSpec root(UseCases useCases, Console console, String... args) {
        CommandSpec root = alone().addSubcommand("assess", new AssessCommand(useCases.assessing()).spec(console));
        return args.length > 0 && args[0].equals("assess")
                ? root
                : root.addSubcommand(
                                "explain", new ExplainCommand(useCases.explaining(), useCases.auditing()).spec(console))
                        .addSubcommand("roadmap", new RoadmapCommand(useCases.roadmapping()).spec(console))
                        .addSubcommand("what-if", new WhatIfCommand(useCases.roadmapping()).spec(console))
                        .addSubcommand("report", new ReportCommand(useCases.reporting()).spec(console))
                        .addSubcommand("kpi", new KpiCommand(useCases.intake().measuring()).spec(console))
                        .addSubcommand("compare", new CompareCommand(useCases.comparing()).spec(console))
                        .addSubcommand(
                                "profile", new ProfileCommand(useCases.intake().gathering()).spec(console))
                        .addSubcommand(
                                "questionnaire",
                                new QuestionnaireCommand(useCases.intake().asking()).spec(console))
                        .addSubcommand("tables", new TablesCommand(useCases.workbench()).spec(console))
                        .addSubcommand("audit", new AuditCommand(useCases.auditing()).spec(console))
                        .addSubcommand("serve", new ServeCommand(useCases.serving()).spec(console))
                        .addSubcommand("backup", new BackupCommands(useCases.safekeeping()).backup(console))
                        .addSubcommand("restore", new BackupCommands(useCases.safekeeping()).restore(console))
                        .addSubcommand("schema", SchemaCommand.spec(console))
                        .addSubcommand("completion", CompletionCommand.spec(console));
    }

    private static CommandSpec alone() {
        return Option.command(
                        new Object(),
                        "cxm",
                        "Places an organisation on maturity models, by rules that can be traced,"
                                + " and plans the way up.",
                        "  cxm assess client.yaml",
                        "  cxm explain client.yaml --model my-model",
                        "  cxm roadmap client.yaml --budget 5000",
                        "  cxm report client.yaml --out report.pdf",
                        "  cxm assess --help")
                .versionProvider(new Version())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Shows the versions of cxm, Drools and Java.")
                        .build());
    }

    /** Help for a command that there is not would be help for another one. */
    private static int execute(ParseResult parsed) {
        if (!parsed.unmatched().isEmpty()) {
            throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int bug(Throwable bug, Console console, String... args) {
        console.complain(BugReport.of(bug, List.of(args)));
        return ExitCode.BUG;
    }

    /** Says what is wrong with the arguments, and where the help is. */
    private record Misuse(Console console) implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException wrong, String[] args) {
            if (args.length == 0) {
                console.complain("cxm: no command\n\n" + wrong.getCommandLine().getUsageMessage());
                return ExitCode.USAGE;
            }
            List<String> meant =
                    wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
            console.complain("cxm: " + wrong.getMessage()
                    + (meant.isEmpty() ? "" : ". Maybe: " + meant.get(0))
                    + "\nTry: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help\n");
            return ExitCode.USAGE;
        }
    }

    private record Bug(Console console) implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception bug, CommandLine command, ParseResult parsed) {
            return bug(bug, console, parsed.originalArgs().toArray(String[]::new));
        }
    }
}
