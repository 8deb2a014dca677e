package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.UnreadableLetter;
import org.cxmaturity.service.tables.ModelBasis.Asked;
import org.cxmaturity.service.tables.ModelBasis.Copied;
import org.cxmaturity.service.tables.ModelBasis.Template;
import org.cxmaturity.tablespec.ForbiddenText;
import org.cxmaturity.tablespec.IdText;

/**
 * A maturity model that is to be started.
 *
 * @param model its id
 * @param name what people call it
 * @param stages what people call its stages, the floor first; none where they are those of the model that it is copied from
 * @param basis what it is started from
 */
public record ModelPlan(String model, String name, List<String> stages, ModelBasis basis) {
    private static final int MOST_STAGES = 20;
    private static final int LONGEST_ID = 40;

    public ModelPlan {
        stages = List.copyOf(stages);
    }

    /** A model that is started from a template. */
    public ModelPlan(String model, String name, List<String> stages) {
        this(model, name, stages, new Template());
    }

    /** The id of a stage. */
    static String id(String name) {
        return IdText.of(name);
    }

    /** What is wrong with it in itself. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!model.matches("[a-z0-9][a-z0-9-]{0," + (LONGEST_ID - 1) + "}")) {
            problems.add(new Problem(
                    Input.MODEL,
                    '"' + model + '"',
                    "small letters, digits and hyphens, a letter or digit first, " + LONGEST_ID + " at most",
                    id(model).isEmpty() || id(model).equals(model) ? null : id(model)));
        }
        if (name.isEmpty() || ForbiddenText.mistake(name) != null) {
            problems.add(new Problem(
                    Input.MODEL_NAME,
                    '"' + UnreadableLetter.shown(name) + '"',
                    "a name, without spaces at its ends, line breaks or characters nobody sees",
                    null));
        }
        boolean copied = basis instanceof Copied && stages.isEmpty();
        if (!copied && (stages.size() < 2 || stages.size() > MOST_STAGES)) {
            problems.add(new Problem(
                    Input.STAGE_NAMES,
                    stages.size() == 1 ? "one stage" : stages.size() + " stages",
                    "from 2 to " + MOST_STAGES + " names, the floor first, separated by commas",
                    null));
        }
        stages(problems);
        if (basis instanceof Asked asked) {
            dimensions(asked, problems);
        }
        return problems;
    }

    private static void dimensions(Asked asked, List<Problem> problems) {
        if (asked.file().isEmpty() && asked.dimensions().isEmpty()) {
            problems.add(new Problem(
                    Input.PLACING,
                    asked.placing() + " and no questions",
                    "with it " + Input.QUESTIONS.mention() + ", " + Input.DIMENSIONS.mention() + " or "
                            + Input.SOURCE_MODEL.mention() + ": a score is made of questions",
                    null));
        }
        for (String path : asked.dimensions()) {
            boolean unsound = List.of(path.split(">", -1)).stream()
                    .anyMatch(part -> id(part).isEmpty() || ForbiddenText.mistake(part.strip()) != null);
            if (unsound) {
                problems.add(new Problem(
                        Input.DIMENSIONS,
                        '"' + UnreadableLetter.shown(path) + '"',
                        "names with a letter or digit, and > between a dimension and a part of it",
                        null));
            }
        }
    }

    private void stages(List<Problem> problems) {
        Set<String> ids = new HashSet<>();
        for (String stage : stages) {
            String id = id(stage);
            if (id.isEmpty() || id.length() > LONGEST_ID || ForbiddenText.mistake(stage) != null) {
                problems.add(new Problem(
                        Input.STAGE_NAMES,
                        '"' + UnreadableLetter.shown(stage) + '"',
                        "a name with a letter or digit, " + LONGEST_ID + " at most, without characters nobody sees",
                        null));
            } else if (!ids.add(id)) {
                problems.add(new Problem(
                        Input.STAGE_NAMES, '"' + stage + "\" a second time", "each stage under its own name", null));
            }
        }
    }
}
