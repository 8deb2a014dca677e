package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.roadmap.ActionWish;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.PlanWishes;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.roadmap.Roadmap.Opening;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Relaxed;
import org.cxmaturity.roadmap.Roadmap.Risk;
import org.cxmaturity.roadmap.Roadmap.Standing;
import org.cxmaturity.roadmap.Roadmap.Terms;
import org.cxmaturity.roadmap.Roadmap.Unanswered;
import org.cxmaturity.roadmap.Roadmap.Unmet;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** A roadmap in the public format {@code cx-maturity/roadmap/v1}. */
public final class RoadmapJson {
    private final Json json;
    private final Roadmap roadmap;
    private final String currency;

    private RoadmapJson(Json json, Roadmap roadmap) {
        this.json = json;
        this.roadmap = roadmap;
        this.currency = roadmap.terms().currency();
    }

    /** The roadmap as an indented JSON document. */
    public static String of(Roadmap roadmap) {
        return JsonHead.document("roadmap", roadmap.organisation(), roadmap.asOf(), roadmap.ruleBase(), json -> {
            plan(json, roadmap);
        });
    }

    /** All of a roadmap but its head. */
    static void plan(Json json, Roadmap roadmap) {
        goal(json, roadmap.goal());
        new RoadmapJson(json, roadmap).plan();
    }

    static void goal(Json json, Goal goal) {
        json.object("goal", () -> {
            json.text("model", goal.model()).text("modelName", goal.modelName());
            stage(json, "from", goal.from());
            json.truth("attained", goal.attained());
            stage(json, "evidenced", goal.evidenced());
            json.truth("evidencedAttained", goal.evidencedAttained());
            stage(json, "target", goal.target());
            json.numberOrNull("reached", goal.reached());
        });
    }

    static void stage(Json json, String name, @Nullable Stage stage) {
        json.object(name, stage, each -> json.text("id", each.id()).text("name", each.name()));
    }

    static void money(Json json, String name, @Nullable Long amount, String currency) {
        json.object(name, amount, each -> json.number("amount", each).text("currency", currency));
    }

    static void unmet(Json json, List<Unmet> unmet) {
        json.objects("unmet", unmet, (to, each) -> to.text("capability", each.capability())
                .text("name", each.name())
                .number("required", each.required()));
    }

    private void plan() {
        terms(roadmap.terms());
        if (!roadmap.wishes().all().isEmpty()) {
            json.object("wishes", roadmap.wishes(), this::wishes);
        }
        json.object("opening", roadmap.opening(), this::opening);
        json.objects("unanswered", roadmap.unanswered(), (to, each) -> unanswered(each));
        json.text("proof", Words.kebab(roadmap.proof()));
        json.object("gap", roadmap.gap(), gap -> json.text("aim", Words.kebab(gap.aim()))
                .number("found", gap.found())
                .number("bound", gap.bound())
                .number("percent", gap.percent()));
        json.objects("actions", roadmap.actions(), (to, each) -> planned(each));
        json.objects("quarters", roadmap.quarters(), (to, each) -> quarter(each));
        json.object("outOfReach", roadmap.outOfReach(), this::outOfReach);
        json.object("risk", () -> risk(roadmap.risk()));
        json.objects("leftOut", roadmap.leftOut(), (to, each) -> {
            to.text("why", each.why(roadmap.speech())).truth("today", each.today());
            to.object("recommendation", () -> RecommendationJson.write(to, each.action()));
        });
        json.object("figures", () -> json.number("sourced", roadmap.figures().sourced())
                .number("partly", roadmap.figures().partly())
                .number("estimated", roadmap.figures().estimated()));
    }

    private void terms(Terms terms) {
        PlanLimits limits = terms.limits();
        json.object("terms", () -> {
            money(json, "budget", limits.budget(), currency);
            money(json, "budgetTotal", limits.budgetTotal(), currency);
            json.truth("carryOver", limits.carryOver()).text("obstaclesFirst", Words.kebab(terms.obstaclesFirst()));
            json.numberOrNull("staffDays", limits.staffDays())
                    .number("quarters", limits.quarters())
                    .truth("quartersAssumed", terms.horizonAssumed())
                    .numberOrNull("parallel", limits.parallel());
            RecommendationJson.reasons(json, "parallelReasons", terms.parallel());
            json.text("conversion", terms.conversion())
                    .number("capabilities", terms.known().capabilities())
                    .number("unknownLevels", terms.known().unknown());
        });
    }

    private void wishes(PlanWishes wishes) {
        json.objects("wanted", wishes.all(), (to, each) -> wish(each.wish(), each.title()));
        json.objects("unfulfilled", wishes.unfulfilled(), (to, each) -> {
            wish(each.wish(), each.title());
            to.numberOrNull("start", each.start()).text("why", Words.kebab(each.why()));
            to.strings("others", each.others()).number("quarter", each.quarter());
            to.object("lack", each.lack(), this::lack);
        });
        json.numberOrNull("reachedWithout", wishes.reachedWithout());
    }

    private void wish(ActionWish wish, String title) {
        json.text("action", wish.action()).text("title", title).text("wish", wish.written());
    }

    private void lack(Lack lack) {
        json.text("limit", Words.kebab(lack.limit()))
                .text("currency", isMoney(lack.limit()) ? currency : null)
                .number("needed", lack.needed())
                .number("available", lack.available());
    }

    private void opening(Opening opening) {
        json.objects("waiting", opening.waiting(), (to, each) -> to.text("id", each.action())
                .text("title", each.title()));
        json.numberOrNull("laterQuarters", opening.price()).truth("paid", opening.paid());
    }

    private void unanswered(Unanswered unanswered) {
        json.text("obstacle", unanswered.obstacle()).text("obstacleName", unanswered.obstacleName());
        named("action", unanswered.action());
        named("tooLarge", unanswered.tooLarge());
        json.objects("lacks", unanswered.lacks(), (to, each) -> lack(each));
    }

    private void named(String name, Recommendation action) {
        json.object(name, () -> json.text("id", action.action()).text("title", action.title()));
    }

    private void planned(Planned planned) {
        json.number("start", planned.start()).number("end", planned.end());
        money(json, "cost", planned.cost(), currency);
        json.number("staffDays", planned.days()).truth("forTarget", planned.forTarget());
        json.objects("achieves", planned.achieves(), (to, each) -> to.text("capability", each.capability())
                .text("name", each.name())
                .number("to", each.to()));
        json.objects("order", planned.order(), (to, each) -> to.text("text", each.text())
                .text("source", each.source() == null ? null : each.source().toString()));
        json.object("recommendation", () -> RecommendationJson.write(json, planned.action()));
    }

    private void quarter(Quarter quarter) {
        json.number("number", quarter.number())
                .text("from", quarter.from().toString())
                .text("until", quarter.until().toString());
        money(json, "cost", quarter.cost(), currency);
        money(json, "costHigh", quarter.costHigh(), currency);
        json.number("staffDays", quarter.days())
                .number("staffDaysHigh", quarter.daysHigh())
                .number("running", quarter.running());
        json.objects("stages", quarter.stages(), RoadmapJson::standing);
    }

    private static void standing(Json json, Standing standing) {
        json.text("model", standing.model())
                .text("modelName", standing.modelName())
                .text("stage", standing.stage().id())
                .text("name", standing.stage().name())
                .number("order", standing.order())
                .truth("attained", standing.attained())
                .truth("risen", standing.risen());
        ScoreStanding score = standing.score();
        if (score != null) {
            json.number("score", score.score()).number("of", score.of());
        }
    }

    private void outOfReach(OutOfReach why) {
        stage(json, "instead", why.instead());
        json.objects("alone", why.alone(), (to, each) -> relaxed(each));
        json.objects("together", why.together(), (to, each) -> relaxed(each));
        unmet(json, why.unmet());
        json.truth("proven", why.proven());
    }

    private void relaxed(Relaxed relaxed) {
        json.text("limit", Words.kebab(relaxed.limit()));
        json.text("currency", isMoney(relaxed.limit()) ? currency : null);
        json.numberOrNull("now", relaxed.now())
                .numberOrNull("needed", relaxed.needed())
                .number("reached", relaxed.reached());
    }

    private static boolean isMoney(Limit limit) {
        return limit == Limit.BUDGET || limit == Limit.BUDGET_TOTAL;
    }

    private void risk(Risk risk) {
        money(json, "cost", risk.cost(), currency);
        money(json, "costHigh", risk.costHigh(), currency);
        json.number("staffDays", risk.days()).number("staffDaysHigh", risk.daysHigh());
        json.numbers("overBudget", risk.overBudget()).numbers("overStaffDays", risk.overDays());
        json.numberOrNull("reachedAtHigh", risk.reachedAtHigh());
    }
}
