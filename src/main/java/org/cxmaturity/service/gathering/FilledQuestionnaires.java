package org.cxmaturity.service.gathering;

import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.questionnaire.QuestionnaireReader;
import org.cxmaturity.tables.Tables;

/** The questionnaires that {@code cxm questionnaire} writes. */
public final class FilledQuestionnaires implements FilledFiles {
    @Override
    public boolean know(NamedContent file) {
        return QuestionnaireReader.recognises(file);
    }

    @Override
    public Result<Gathered> read(NamedContent file, Tables tables) {
        return Result.done(QuestionnaireReader.read(file, tables));
    }
}
