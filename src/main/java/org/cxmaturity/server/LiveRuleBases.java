package org.cxmaturity.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.audit.RuleBaseWithWorkbooks;
import org.cxmaturity.service.audit.WorkbookLoader;
import org.cxmaturity.workspace.RuleEdition;
import org.cxmaturity.workspace.RuleEditions;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.jspecify.annotations.Nullable;

/**
 * The rule bases that workspaces go by: the edition that was published last in each, or the product's own. A request holds on to the one
 * that is live when it begins, and whatever it asks goes by that one, whatever is published meanwhile.
 */
public final class LiveRuleBases implements RuleBases {
    private static final int KEPT = 6;

    private final RuleBaseWithWorkbooks.Source product;
    private final WorkbookLoader loader;
    private final RuleEditions editions;
    private final WorkspaceLedgers ledgers;
    private final ThreadLocal<@Nullable Held> held = new ThreadLocal<>();
    private final Map<Map<String, Hash>, RuleBaseWithWorkbooks> loaded = new LinkedHashMap<>();
    private @Nullable RuleBaseWithWorkbooks own;

    /**
     * Rule bases of workspaces.
     *
     * @param product the rule base that came with the product, which is read once
     * @param loader makes rule bases of editions' workbooks
     * @param ledgers beside which the contents of workbooks are kept
     */
    LiveRuleBases(
            RuleBaseWithWorkbooks.Source product,
            WorkbookLoader loader,
            RuleEditions editions,
            WorkspaceLedgers ledgers) {
        this.product = product;
        this.loader = loader;
        this.editions = editions;
        this.ledgers = ledgers;
    }

    /** What a thread goes by: an edition, or the product's own rule base where there is none. */
    private record Held(UUID workspace, Optional<RuleEdition> edition) {}

    /** From now on, and until it lets go, this thread goes by the rule base that is live in a workspace now. */
    void hold(UUID workspace) {
        held.set(new Held(workspace, editions.live(workspace)));
    }

    /** This thread goes by the product's own rule base again. */
    void letGo() {
        held.remove();
    }

    @Override
    public Result<LoadedRuleBase> own() {
        return held().map(RuleBaseWithWorkbooks::loaded);
    }

    /** The same with its workbooks, for what goes on record. */
    RuleBaseWithWorkbooks.Source withWorkbooks() {
        return new RuleBaseWithWorkbooks.Source() {
            @Override
            public Result<RuleBaseWithWorkbooks> own() {
                return held();
            }

            @Override
            public Result<RuleBaseWithWorkbooks> named(String name) {
                throw none();
            }
        };
    }

    private Result<RuleBaseWithWorkbooks> held() {
        Held now = held.get();
        return now == null || now.edition().isEmpty()
                ? ofProduct()
                : of(now.workspace(), now.edition().get().workbooks());
    }

    private synchronized Result<RuleBaseWithWorkbooks> ofProduct() {
        RuleBaseWithWorkbooks known = own;
        return known == null
                ? product.own().map(read -> {
                    own = read;
                    return read;
                })
                : Result.done(known);
    }

    /** The rule base of workbooks that are kept; the last few stay loaded. */
    synchronized Result<RuleBaseWithWorkbooks> of(UUID workspace, Map<String, Hash> workbooks) {
        RuleBaseWithWorkbooks known = loaded.remove(workbooks);
        Result<RuleBaseWithWorkbooks> result = known == null
                ? ledgers.of(workspace).archive().getAll(workbooks).then(contents -> loader.load(contents)
                        .map(rules -> new RuleBaseWithWorkbooks(rules, contents)))
                : Result.done(known);
        return result.map(found -> {
            loaded.put(workbooks, found);
            if (loaded.size() > KEPT) {
                loaded.remove(loaded.keySet().iterator().next());
            }
            return found;
        });
    }

    private static UnsupportedOperationException none() {
        return new UnsupportedOperationException("a server reads no directories of tables");
    }

    @Override
    public Result<LoadedRuleBase> at(String tables) {
        throw none();
    }
}
