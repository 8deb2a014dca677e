package org.cxmaturity.server;

import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.RuleBases;
import org.jspecify.annotations.Nullable;

/** The product's own rule base, read once: a server goes by one until it is started anew. */
public final class HeldRuleBase implements RuleBases {
    private final RuleBases from;
    private @Nullable LoadedRuleBase held;

    /** The rule base that comes from there. */
    public HeldRuleBase(RuleBases from) {
        this.from = from;
    }

    @Override
    public synchronized Result<LoadedRuleBase> own() {
        LoadedRuleBase known = held;
        return known == null
                ? from.own().map(loaded -> {
                    held = loaded;
                    return loaded;
                })
                : Result.done(known);
    }

    @Override
    public Result<LoadedRuleBase> at(String tables) {
        return from.at(tables);
    }
}
