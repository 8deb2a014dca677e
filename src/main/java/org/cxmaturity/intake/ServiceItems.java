package org.cxmaturity.intake;

import java.util.List;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.ServiceFigures;
import org.jspecify.annotations.Nullable;

/** Reads service figures, and asks about such as hardly go together. Figures stand where evidence comes with them. */
final class ServiceItems implements Items<ServiceFigures> {
    private final RecordItems<ServiceFigures> keys = new RecordItems<>(Section.SERVICE);

    @Override
    public Section section() {
        return Section.SERVICE;
    }

    @Override
    public List<String> keys() {
        return keys.keys();
    }

    @Override
    public @Nullable ServiceFigures read(Fields item, KnownNames known) {
        ServiceFigures figures = keys.read(item, known);
        if (figures != null && !figures.evidenced()) {
            ServicePlausibility.ask(item, figures, known.vocabulary());
        }
        return figures;
    }
}
