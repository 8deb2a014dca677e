package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.files.QuestionFile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Placing;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.tables.ModelBasis;
import org.cxmaturity.service.tables.ModelBasis.Asked;
import org.cxmaturity.service.tables.ModelBasis.Copied;
import org.cxmaturity.service.tables.ModelBasis.Template;
import org.cxmaturity.service.tables.ModelPlan;
import picocli.CommandLine.Model.CommandSpec;

/** What a new model is started from, as options say it. */
record NewModelOptions(CommandContext given) {
    private static final String FROM = "--from";
    private static final String CSV = "--from-csv";
    private static final String DIMENSIONS = "--dimensions";
    private static final String SCALE = "--scale";
    private static final String PLACING = "--placing";
    private static final String STAGES = "--stages";

    /** A command with these options. */
    static CommandSpec options(CommandSpec spec) {
        return spec.addOption(Option.of(
                        STAGES,
                        "NAMES",
                        String.class,
                        "Its stages, separated by commas, the floor first; from 2 to 20. With " + FROM
                                + " they may be left out: those of the other model."))
                .addOption(Option.of(
                        FROM,
                        "OTHER",
                        String.class,
                        "Another model, on whose capabilities this one places: its stages and criteria are copied."))
                .addOption(Option.of(
                        CSV,
                        "FILE",
                        Path.class,
                        "A spreadsheet of questions, saved as CSV: a question a row, with its dimensions, its answers and, if"
                                + " you like, weight, whom to ask, evidence and an action."))
                .addOption(Option.of(
                        DIMENSIONS,
                        "PATHS",
                        String.class,
                        "Instead of a spreadsheet: dimensions, separated by commas, with > before a part, as in \"Design >"
                                + " Threats\". Each gets one question to write."))
                .addOption(Option.of(
                        SCALE,
                        "SCALE",
                        String.class,
                        "How many answers each question offers, 2 to 6, or the id of a scale that there is. Without it as"
                                + " many as the spreadsheet has."))
                .addOption(
                        Option.of(
                                PLACING,
                                "HOW",
                                new WordChoice<>(Placing.class),
                                "gated: stages go by criteria; score: by a score. With questions of its own score is the default."));
    }

    /** The model that is to be started; refused where options do not go together, or a file can't be read. */
    Result<ModelPlan> plan() {
        return Result.unless(Fault.USAGE, conflicts(), this)
                .then(sound -> Result.optional(given.given(CSV, Path.class).map(QuestionFile::read)))
                .map(file -> new ModelPlan(
                        given.word(0), given.given("--name", String.class).orElseThrow(), listed(STAGES), basis(file)));
    }

    private ModelBasis basis(Optional<NamedContent> file) {
        Optional<Placing> placing = given.given(PLACING, Placing.class);
        Optional<String> from = given.given(FROM, String.class);
        if (from.isPresent()) {
            return new Copied(from.get(), placing);
        }
        boolean asked = file.isPresent() || given.has(DIMENSIONS);
        return asked || placing.filter(how -> how == Placing.SCORE).isPresent()
                ? new Asked(placing.orElse(Placing.SCORE), file, listed(DIMENSIONS), given.given(SCALE, String.class))
                : new Template();
    }

    private List<String> listed(String option) {
        return given.given(option, String.class)
                .map(names ->
                        Arrays.stream(names.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    private List<Problem> conflicts() {
        List<Problem> problems = new ArrayList<>();
        for (String other : List.of(CSV, DIMENSIONS, SCALE)) {
            if (given.has(FROM) && given.has(other)) {
                problems.add(new Problem(
                        Input.SOURCE_MODEL,
                        "it together with " + other,
                        "one of the two: a copy shares its questions",
                        null));
            }
        }
        if (given.has(CSV) && given.has(DIMENSIONS)) {
            problems.add(new Problem(
                    Input.QUESTIONS,
                    "it together with " + DIMENSIONS,
                    "one of the two: a spreadsheet names its dimensions",
                    null));
        }
        if (given.has(SCALE) && !given.has(FROM) && !given.has(CSV) && !given.has(DIMENSIONS)) {
            problems.add(
                    new Problem(Input.SCALE, "it without questions", CSV + " or " + DIMENSIONS + " with it", null));
        }
        return problems;
    }
}
