package org.cxmaturity.cli;

import org.cxmaturity.model.Pointers;

/** What the command line calls the commands and options to which texts point. */
final class ShellPointers implements Pointers {
    @Override
    public String assess() {
        return "cxm assess";
    }

    @Override
    public String assess(String tables, String model) {
        return "cxm assess --tables " + tables + " --model " + model + " PROFILE";
    }

    @Override
    public String assessProfile(String profile, String tables) {
        return "cxm assess " + profile + " --tables " + tables;
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
