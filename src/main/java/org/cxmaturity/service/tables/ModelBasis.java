package org.cxmaturity.service.tables;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Placing;

/** What a maturity model is started from. */
public sealed interface ModelBasis {
    /** The criteria of that model which suits the number of its stages best. */
    record Template() implements ModelBasis {}

    /**
     * Another model: the same questions, placed on otherwise.
     *
     * @param model its id
     * @param placing how to place; as the other model does without it
     */
    record Copied(String model, Optional<Placing> placing) implements ModelBasis {}

    /**
     * Questions of its own.
     *
     * @param placing how to place
     * @param file a spreadsheet of the questions, as CSV; without it there is one question to write for each dimension
     * @param dimensions where there is no spreadsheet: paths such as {@code Design > Threats}
     * @param scale the id of a scale of answers, or how many answers a question offers; without it, as many as it has
     */
    record Asked(Placing placing, Optional<NamedContent> file, List<String> dimensions, Optional<String> scale)
            implements ModelBasis {
        public Asked {
            dimensions = List.copyOf(dimensions);
        }
    }
}
