package org.cxmaturity.service.gathering;

import java.util.Optional;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.questionnaire.QuestionnaireReader;
import org.cxmaturity.tables.Tables;

/** The questionnaires that {@code cxm questionnaire} writes. */
public final class FilledQuestionnaires implements FilledFiles {
    @Override
    public Optional<Gathered> read(NamedContent file, Tables tables) {
        return QuestionnaireReader.recognised(file, tables);
    }
}
