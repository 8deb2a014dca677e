package org.cxmaturity.model;

import java.time.LocalDate;

/**
 * The stage on which an expert sees the organisation, whatever the rules say (R32). No rule reads it: it stands beside the rules' stage,
 * never in its place.
 *
 * @param model the model's id
 * @param stage the id of a stage of that model
 * @param by who judges so
 * @param reason why
 */
public record Judgement(
        String model, String stage, String by, LocalDate on, String reason, boolean evidenced, Backing backing)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.judgement(this);
    }

    @Override
    public String key() {
        return "judgements#" + model + "/" + by;
    }
}
