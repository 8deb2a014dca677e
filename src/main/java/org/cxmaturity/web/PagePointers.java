package org.cxmaturity.web;

import org.cxmaturity.model.Pointers;

/** What pages call that to which texts point. */
final class PagePointers implements Pointers {
    @Override
    public String assess() {
        return "the assessment as JSON";
    }

    @Override
    public String assess(String tables, String model) {
        return "the result in " + model;
    }

    @Override
    public String assessProfile(String profile, String tables) {
        return "the result";
    }

    @Override
    public String explain(String model) {
        return "the page on " + model;
    }

    @Override
    public String checkTables(String directory) {
        return "the check of the tables";
    }

    @Override
    public String json() {
        return "the assessment as JSON";
    }

    @Override
    public String top() {
        return "the whole list";
    }

    @Override
    public String top(int count) {
        return "the first " + count;
    }

    @Override
    public String full() {
        return "the whole report";
    }

    @Override
    public String ledgerHead() {
        return "a head that was kept";
    }

    @Override
    public String publicKey() {
        return "a public key";
    }

    @Override
    public String headKey() {
        return "the public key of heads";
    }
}
