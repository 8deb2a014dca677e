package org.cxmaturity.tables;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Judgement;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.model.Section;

/**
 * What some maturity models are about (R34): whatever lies outside leaves no trace in a result.
 *
 * @param models the models, in the order in which results show them
 * @param asked the capabilities that the models ask for
 * @param besides capabilities that they do not ask for, but that actions raise which must come first; nothing is told of them
 * @param actions the actions that raise any of those capabilities
 * @param sections the sections of a profile whose facts show something of those capabilities
 */
public record Scope(
        List<String> models, Set<String> asked, Set<String> besides, Set<String> actions, Set<Section> sections) {
    public Scope {
        models = List.copyOf(models);
        asked = Collections.unmodifiableSet(new TreeSet<>(asked));
        besides = Collections.unmodifiableSet(new TreeSet<>(besides));
        actions = Collections.unmodifiableSet(new TreeSet<>(actions));
        sections = Collections.unmodifiableSet(new TreeSet<>(sections));
    }

    /** Whether the models ask for a capability. */
    public boolean asks(String capability) {
        return asked.contains(capability);
    }

    /** Whether a fact may bear on the result. */
    public boolean admits(Given fact) {
        if (fact instanceof CapabilityAnswer answer) {
            return known(answer.capability());
        }
        if (fact instanceof Resolution agreed) {
            return known(agreed.capability());
        }
        if (fact instanceof Judgement judgement) {
            return models.contains(judgement.model());
        }
        if (fact instanceof ClientBenchmark) {
            return admits(Section.KPIS);
        }
        if (fact instanceof ProjectedLevel level) {
            return known(level.capability());
        }
        if (fact instanceof ExaminedSection examined) {
            return admits(examined.section());
        }
        return Stream.of(Section.values())
                .filter(each -> each.fact().isInstance(fact))
                .allMatch(this::admits);
    }

    private boolean admits(Section section) {
        return section == Section.ANSWERS || sections.contains(section);
    }

    private boolean known(String capability) {
        return asked.contains(capability) || besides.contains(capability);
    }
}
