package org.cxmaturity.graphviz;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.explanation.ActionExplanation;
import org.cxmaturity.explanation.CapabilityExplanation;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.explanation.ReasonNode;
import org.cxmaturity.explanation.ReasonNode.Kind;
import org.cxmaturity.explanation.StageExplanation;
import org.cxmaturity.explanation.UnmetCriterion;
import org.cxmaturity.explanation.Weight;
import org.cxmaturity.model.Pointers;
import org.cxmaturity.terminal.TonedText;

/**
 * An explanation as a graph for Graphviz: what is the same stands once, arrows lead from what a conclusion rests on to the
 * conclusion.
 */
public final class ExplanationDot {
    private static final int LINE = 34;

    private final boolean full;
    private final Pointers shell;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> nodes = new LinkedHashMap<>();
    private final Set<String> arrows = new LinkedHashSet<>();

    private ExplanationDot(boolean full, Pointers shell) {
        this.full = full;
        this.shell = shell;
    }

    /**
     * The explanation as a DOT document.
     *
     * @param full whether to draw also what counted without deciding and what was set aside
     * @param shell what commands are called to which it points
     */
    public static String of(Explanation explanation, boolean full, Pointers shell) {
        ExplanationDot dot = new ExplanationDot(full, shell);
        explanation.stages().forEach(dot::stage);
        explanation.capabilities().stream().map(CapabilityExplanation::why).forEach(dot::draw);
        for (ActionExplanation action : explanation.actions()) {
            if (action.why() != null) {
                dot.draw(action.why());
            }
            if (action.worth() != null) {
                dot.draw(action.worth());
            }
        }
        StringBuilder title = new StringBuilder(explanation.organisation().name());
        explanation.stages().forEach(stage -> title.append('\n')
                .append(stage.modelName())
                .append(": ")
                .append(stage.headline()));
        return dot.document(title.toString());
    }

    private void stage(StageExplanation stage) {
        draw(stage.why());
        if (stage.target() != null) {
            stage.target().gaps().stream().filter(UnmetCriterion::essential).forEach(gap -> draw(gap.standing()));
        }
    }

    private String document(String title) {
        StringBuilder text = new StringBuilder("digraph why {\n  rankdir=RL;\n  label=" + quoted(title) + ";\n"
                + "  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\", fontsize=10];\n"
                + "  edge [color=gray40];\n");
        nodes.forEach((name, line) ->
                text.append("  ").append(name).append(' ').append(line).append(";\n"));
        arrows.forEach(arrow -> text.append("  ").append(arrow).append(";\n"));
        return text.append("}\n").toString();
    }

    private String draw(ReasonNode node) {
        String identity = node.key() == null ? node.kind() + node.text() + node.rule() + node.rests() : node.key();
        boolean known = names.containsKey(identity);
        String name = names.computeIfAbsent(identity, any -> "n" + (names.size() + 1));
        if (!known || node.kind() != Kind.REFERENCE) {
            nodes.put(name, "[label=" + quoted(wrapped(label(node))) + look(node) + "]");
        }
        for (ReasonNode under : node.under()) {
            if (full || (under.weight() != Weight.SET_ASIDE && under.weight() != Weight.KEEPS_AWAY)) {
                arrows.add(draw(under) + " -> " + name + arrow(under.weight()));
            }
        }
        return name;
    }

    private String label(ReasonNode node) {
        String place = node.row() != null
                ? "\n" + node.row().reference().id() + " " + node.row().place()
                : node.place() != null ? "\n" + node.place() : "";
        return node.text(shell) + place;
    }

    private static String look(ReasonNode node) {
        return switch (node.kind()) {
            case FACT -> ", shape=note, style=filled, fillcolor=\"#e3f1e3\"";
            case ABSENCE -> ", style=\"dashed\"";
            case REFERENCE, WAY -> ", style=\"rounded,dashed\"";
            case CONCLUSION -> node.weight() == Weight.HOLDS_BACK ? ", fillcolor=\"#f9e0dc\"" : "";
        };
    }

    private static String arrow(Weight weight) {
        return switch (weight) {
            case NEEDED, ON_THE_WAY -> "";
            case ONE_OF -> " [style=bold]";
            case HOLDS_BACK -> " [color=\"#b23b2e\"]";
            case COUNTED, KEEPS_AWAY -> " [style=dashed]";
            case SET_ASIDE -> " [style=dotted]";
        };
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n")) {
            int column = 0;
            for (String word : List.of(line.split(" "))) {
                if (column > 0 && column + word.length() > LINE) {
                    lines.append('\n');
                    column = 0;
                }
                lines.append(column == 0 ? "" : " ").append(word);
                column += word.length() + 1;
            }
            lines.append('\n');
        }
        return lines.toString().stripTrailing();
    }

    private static String quoted(String text) {
        return '"'
                + TonedText.of(text.replace("\n", "\u2028"))
                        .text()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\u2028", "\\n")
                + '"';
    }
}
