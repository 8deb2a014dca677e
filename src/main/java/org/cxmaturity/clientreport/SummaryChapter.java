package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Since;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Callout;
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.speech.StageSentence;
import org.cxmaturity.speech.SummarySentence;
import org.cxmaturity.wording.Words;

/** What a reader who reads nothing else has to know: one page. */
final class SummaryChapter {
    private static final int FEW = 4;

    private final ClientReport report;
    private final Roadmap roadmap;
    private final Phrases say;

    SummaryChapter(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.say = new Phrases(report);
    }

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(stands()));
        judgements().forEach(each -> blocks.add(new Paragraph(each)));
        blocks.add(new SummaryFigures(report).all());
        outcome().forEach(blocks::add);
        blocks.add(new Terms(terms()));
        return new DocumentSection("summary", say.of(SummarySentence.TITLE), blocks);
    }

    /** Where it stands, in a sentence or two. */
    Text stands() {
        Placement placement = report.placement();
        String others = say.speech()
                .and(report.assessment().placements().stream()
                        .filter(each -> !each.model().equals(placement.model()))
                        .map(each -> say.of(
                                SummarySentence.OTHER,
                                say.headline(each),
                                each.modelName(),
                                each.order(),
                                each.stages().size()))
                        .toList());
        return Text.of(first(placement), Text.of(others.isEmpty() ? "" : " " + say.of(SummarySentence.OTHERS, others)));
    }

    /** Where experts see it, model by model. */
    private List<Text> judgements() {
        return report.assessment().placements().stream()
                .flatMap(placement -> placement.judgements().stream()
                        .map(each -> say.text(
                                StageSentence.JUDGED_IN,
                                placement.modelName(),
                                Words.stage(placement, each.stage()),
                                each.by(),
                                each.on(),
                                each.reason())))
                .toList();
    }

    private Text first(Placement placement) {
        Object organisation = report.assessment().organisation().name();
        Object stage = Text.strong(say.headline(placement));
        int of = placement.stages().size();
        String room = Phrases.sure(placement)
                ? ""
                : say.of(SummarySentence.ROOM, Phrases.lowest(placement), Phrases.highest(placement));
        if (placement.attained()) {
            return placement.proven()
                    ? say.text(
                            SummarySentence.STANDS,
                            organisation,
                            stage,
                            placement.order(),
                            of,
                            placement.modelName(),
                            room)
                    : say.text(
                            SummarySentence.CLAIMS,
                            organisation,
                            stage,
                            placement.modelName(),
                            placement.order(),
                            of,
                            room);
        }
        return placement.proven()
                ? say.text(SummarySentence.STANDS_BELOW, organisation, stage, of, placement.modelName(), room)
                : say.text(SummarySentence.CLAIMS_BELOW, organisation, stage, placement.modelName(), of, room);
    }

    private Stream<Block> outcome() {
        OutOfReach out = roadmap.outOfReach();
        return out == null
                ? Stream.empty()
                : Stream.of(
                        new Callout(Text.of(say.of(SummarySentence.NOT_REACHED, say.target()) + " " + enough(out))));
    }

    private String enough(OutOfReach out) {
        if (!out.unmet().isEmpty()) {
            return say.of(
                    SummarySentence.UNMET,
                    say.speech()
                            .and(out.unmet().stream().map(each -> each.name()).toList()));
        }
        List<String> moves = Stream.concat(out.alone().stream(), out.together().stream())
                .map(each -> each.words(say.speech(), roadmap.terms().currency()))
                .toList();
        if (moves.isEmpty()) {
            return say.of(SummarySentence.NO_LIMIT);
        }
        return say.of(
                moves.size() == 1
                        ? SummarySentence.ENOUGH
                        : out.alone().isEmpty() ? SummarySentence.ENOUGH_TOGETHER : SummarySentence.ENOUGH_ANY,
                String.join("; ", moves));
    }

    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        Next next = report.placement().next();
        if (next != null && !next.missing().isEmpty()) {
            terms.add(say.term(SummarySentence.HOLDS_BACK, holds(next)));
        }
        String obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            terms.add(say.term(SummarySentence.OBSTACLES, obstacles));
        }
        String strong = strong();
        if (!strong.isEmpty()) {
            terms.add(say.term(SummarySentence.STRONG, strong));
        }
        terms.add(new Term(say.of(SummarySentence.FIRST), first()));
        if (!roadmap.actions().isEmpty()) {
            terms.add(say.term(SummarySentence.LEADS, leads()));
        }
        new BusinessCaseChapter(report).brief().ifPresent(each -> terms.add(say.term(SummarySentence.BRINGS, each)));
        Since since = report.since();
        if (since != null) {
            terms.add(new Term(say.of(SummarySentence.SINCE, since.asOf()), Text.of(moved(since))));
        }
        terms.add(say.term(SummarySentence.SURE, sure()));
        return terms;
    }

    private String holds(Next next) {
        List<Missing> essential =
                next.missing().stream().filter(Missing::essential).toList();
        List<Missing> shown = essential.isEmpty() ? next.missing() : essential;
        List<String> gaps = say.gaps(shown);
        String first = String.join("; ", gaps.subList(0, Math.min(FEW, gaps.size())));
        int more = gaps.size() - FEW;
        ScoreStanding score = report.placement().score();
        if (score != null) {
            return say.of(
                    SummarySentence.HOLDS_SCORE,
                    say.score(score),
                    next.name(),
                    say.asked(score),
                    say.more(score),
                    first);
        }
        return more > 0 ? say.of(SummarySentence.HOLDS_MORE, first, more) : say.of(SummarySentence.HOLDS, first);
    }

    /** The obstacles by name. */
    private String obstacles() {
        return report.assessment().findings().stream()
                .filter(each -> each.kind() == FindingKind.OBSTACLE)
                .map(each -> FindingsChapter.opening(each.text()))
                .map(each -> each.runs().get(0).words())
                .collect(Collectors.joining(" "));
    }

    private String strong() {
        List<String> names = report.assessment().findings().stream()
                .filter(each -> each.kind() == FindingKind.STRENGTH)
                .flatMap(each -> Stream.ofNullable(each.capability()))
                .map(say::capability)
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String first = String.join("; ", names.subList(0, Math.min(FEW, names.size())));
        int more = names.size() - FEW;
        return more > 0
                ? say.of(SummarySentence.STRENGTHS_MORE, first, more)
                : say.of(SummarySentence.STRENGTHS, first);
    }

    private Text first() {
        String evidence = say.evidence(report.placement());
        Text before = Text.of(evidence.isEmpty() ? "" : evidence + " ");
        return report.assessment().recommendations().isEmpty()
                ? Text.of(before, Text.of(say.nothing(report.placement())))
                : Text.of(before, actions());
    }

    /** The first of all actions wherever it stands in the plan, then what begins with the plan. */
    private Text actions() {
        Recommendation top = report.assessment().recommendations().get(0);
        Text title = Text.strong(top.title());
        Text first = new ActionPlaces(report)
                .late(top)
                .map(why -> say.text(SummarySentence.OWNED_LATE, title, top.owner(), why))
                .orElseGet(() -> say.text(SummarySentence.OWNED, title, top.owner()));
        String others = roadmap.actions().stream()
                .filter(each -> each.start() == 1)
                .map(Planned::action)
                .filter(each -> !each.action().equals(top.action()))
                .limit(FEW - 1)
                .map(each -> say.of(SummarySentence.OWNED, each.title(), each.owner()))
                .collect(Collectors.joining("; "));
        return Text.of(
                others.isEmpty()
                        ? say.text(SummarySentence.FIRST_ALONE, first)
                        : say.text(SummarySentence.FIRST_THEN, first, others),
                Text.of(roadmap.actions().isEmpty() ? " " + say.of(SummarySentence.NONE_FITS) : ""));
    }

    /** What has moved since an earlier assessment. */
    private String moved(Since since) {
        return new SinceChapter(report).told(since).stream().map(Text::words).collect(Collectors.joining(" "));
    }

    private String leads() {
        Integer reached = roadmap.goal().reached();
        if (roadmap.goal().target() == null) {
            return say.of(SummarySentence.TO_NO_HIGHER);
        }
        OutOfReach out = roadmap.outOfReach();
        if (reached == null) {
            return out == null || out.instead() == null
                    ? say.of(SummarySentence.CLOSER, say.target())
                    : say.of(SummarySentence.INSTEAD, out.instead().name());
        }
        return say.of(SummarySentence.TO_TARGET, say.target(), say.by(reached));
    }

    private String sure() {
        int all = (int) report.assessment().capabilities().stream()
                .filter(each -> each.basis() != Basis.NOT_APPLICABLE)
                .count();
        int known = all - report.unknown();
        long claimed = report.assessment().capabilities().stream()
                .filter(each -> each.level() != null && each.level() > 0 && !each.evidenced())
                .count();
        String figures = figures(roadmap.figures());
        return claimed == 0
                ? say.of(SummarySentence.KNOWN, known, all, figures)
                : say.of(SummarySentence.KNOWN_CLAIMED, known, all, claimed, figures);
    }

    private String figures(Roadmap.Figures figures) {
        int sourced = figures.sourced() + figures.partly();
        if (figures.all() == 0) {
            return "";
        }
        return sourced == 0
                ? say.of(SummarySentence.FIGURES_ESTIMATED, figures.all())
                : say.of(SummarySentence.FIGURES_SOURCED, figures.all(), sourced);
    }
}
