package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.cli.Console.Colour;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Builds commands without annotations: reflection over annotations would cost every start a good deal of its time. */
final class Option {
    static final int WIDTH = 80;

    static final String STAGE_NAMES = "--stage-names";
    static final String MODEL = "--model";
    static final String LANGUAGE = "--language";
    static final String PEOPLE = "--people";

    private enum Format {
        TEXT,
        JSON
    }

    private Option() {}

    static OptionSpec of(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .description(description)
                .build();
    }

    static OptionSpec of(String name, String label, ITypeConverter<?> type, String description) {
        OptionSpec.Builder option = OptionSpec.builder(name)
                .paramLabel(label)
                .type(Object.class)
                .converters(type)
                .description(description);
        return (type instanceof WordChoice<?> choice ? option.completionCandidates(choice.words()) : option).build();
    }

    /** The same option, without which the command is not run. */
    static OptionSpec required(OptionSpec option) {
        return OptionSpec.builder(option).required(true).build();
    }

    /** What stands at a place of the command line without an option's name; the first is 0. */
    static PositionalParamSpec argument(int index, String label, Class<?> type, String description) {
        return positional(index, label, type, description).required(true).build();
    }

    /** The same where it may be left out. */
    static PositionalParamSpec optionalArgument(int index, String label, Class<?> type, String description) {
        return positional(index, label, type, description)
                .required(false)
                .arity("0..1")
                .build();
    }

    private static PositionalParamSpec.Builder positional(int index, String label, Class<?> type, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(type)
                .description(description);
    }

    /** The profile that a command is about. */
    static PositionalParamSpec profile() {
        return argument(0, "PROFILE", Path.class, "What is known of the organisation, YAML or JSON.");
    }

    /** How the answer is written. */
    static OptionSpec format() {
        return of("--format", "FORMAT", new WordChoice<>(Format.class), "text (the default) or json.");
    }

    /** A command with the options that say where the answer goes. */
    static CommandSpec file(CommandSpec command) {
        return file(command, of("--out", "FILE", Path.class, "Writes to this file, whole or not at all."));
    }

    /** The same with words of its own for where. */
    static CommandSpec file(CommandSpec command, OptionSpec out) {
        return command.addOption(out)
                .addOption(
                        flag(
                                OutputFile.FORCE,
                                "Writes over a file that cxm did not write; never over a workbook, a ledger, or what is read."));
    }

    static OptionSpec colour() {
        return of("--color", "WHEN", new WordChoice<>(Colour.class), "auto (the default), always, never.");
    }

    /** A command with the options that say how its answer is printed. */
    static CommandSpec answer(CommandSpec command) {
        return command.addOption(format()).addOption(colour());
    }

    /** The workbooks to go by. */
    static OptionSpec tables() {
        return of("--tables", "DIR", Path.class, "Goes by the workbooks in this directory.");
    }

    /** The models to go by, and what they ask for. */
    static OptionSpec models() {
        return of(
                MODEL,
                "MODEL[,MODEL]",
                String.class,
                "Goes by these models and what they ask for, instead of those that the profile names or the tables give.");
    }

    /** The language of all that comes from the tables. */
    static OptionSpec language() {
        return of(
                LANGUAGE,
                "XX",
                String.class,
                "Tells what comes from the tables in this language, in two letters as in de, if every model has it.");
    }

    /** What stages are called. */
    static OptionSpec stageNames() {
        return of(STAGE_NAMES, "SET", String.class, "Calls stages by an alias set's names.");
    }

    /** An option for several files or directories, so many of which may follow it at a time. */
    static OptionSpec files(String name, String label, String arity, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .arity(arity)
                .description(description)
                .build();
    }

    /** An option that may be given several times. */
    static OptionSpec several(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(description + " May be given several times.")
                .build();
    }

    /** The workbooks to go by, named first or by an option. */
    static CommandSpec tablesFirst(CommandSpec command, String description) {
        return command.addPositional(optionalArgument(0, "DIR", Path.class, description + "; the same as --tables."))
                .addOption(tables());
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** A command with {@code --help}, a description, examples and the exit codes. */
    static CommandSpec command(Object action, String name, String description, String... examples) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(action).name(name);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
        String[] footer = new String[examples.length + ExitCode.HELP.length + 4];
        footer[0] = "";
        footer[1] = "Examples:";
        System.arraycopy(examples, 0, footer, 2, examples.length);
        footer[examples.length + 2] = "";
        footer[examples.length + 3] = "Exit codes:";
        System.arraycopy(ExitCode.HELP, 0, footer, examples.length + 4, ExitCode.HELP.length);
        spec.usageMessage()
                .description(description)
                .descriptionHeading("%n")
                .optionListHeading("%nOptions:%n")
                .parameterListHeading("%n")
                .commandListHeading("%nCommands:%n")
                .sortOptions(false)
                .abbreviateSynopsis(false)
                .width(WIDTH)
                .footer(footer);
        return spec;
    }
}
