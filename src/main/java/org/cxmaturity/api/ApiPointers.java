package org.cxmaturity.api;

import org.cxmaturity.model.Pointers;

/** What results for programs call that to which they point: what the command line's results call it, for they are the same. */
final class ApiPointers implements Pointers {
    private static final String ASSESS = "cxm assess";

    @Override
    public String assess() {
        return ASSESS;
    }

    @Override
    public String assess(String tables, String model) {
        return ASSESS + " --tables " + tables + " --model " + model + " PROFILE";
    }

    @Override
    public String assessProfile(String profile, String tables) {
        return ASSESS + " " + profile + " --tables " + tables;
    }

    @Override
    public String explain(String model) {
        return "cxm explain --model " + model;
    }

    @Override
    public String checkTables(String directory) {
        return "cxm tables check " + directory;
    }

    @Override
    public String json() {
        return "--format json";
    }

    @Override
    public String top() {
        return "--top";
    }

    @Override
    public String top(int count) {
        return top() + " " + count;
    }

    @Override
    public String full() {
        return "--full";
    }

    @Override
    public String ledgerHead() {
        return "--head sha256:…";
    }

    @Override
    public String publicKey() {
        return "--key FILE";
    }

    @Override
    public String headKey() {
        return "--head-key FILE";
    }
}
