package org.cxmaturity.survey;

import java.util.List;
import org.cxmaturity.gathering.Gathered;

/**
 * What an export says.
 *
 * @param told what of it was left out, and what people should know besides
 */
public record ReadSurvey(Gathered gathered, List<String> told) {
    public ReadSurvey {
        told = List.copyOf(told);
    }
}
