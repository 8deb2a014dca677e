package org.cxmaturity.service.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.tables.Tables;

/** Profiles in files as use cases are asked about them, and the rule bases that these go by. */
public final class ProfileRequests {
    private ProfileRequests() {}

    /** A profile, by the product's own tables. */
    public static ProfileRequest of(Path profile) {
        return new ProfileRequest(
                ProfileFile.read(profile).orElseThrow(), Optional.empty(), List.of(), Optional.empty());
    }

    /** A profile, by the workbooks of a directory. */
    public static ProfileRequest of(Path profile, Path tables) {
        return new ProfileRequest(
                ProfileFile.read(profile).orElseThrow(), Optional.of(tables.toString()), List.of(), Optional.empty());
    }

    /** The same, by these models only. */
    public static ProfileRequest on(ProfileRequest request, String... models) {
        return new ProfileRequest(request.profile(), request.tables(), List.of(models), request.aliasSet());
    }

    /** The shipped rule base as the product's own. */
    public static RuleBases ruleBases() {
        return ruleBases(Shipped.TABLES);
    }

    /** The rule base of a directory as the product's own. */
    public static RuleBases ruleBases(Path own) {
        return new RuleBaseDirectories(Shipped.loader(), own);
    }

    /** A profile that has no problem, read as if it said what the edits say. */
    public static ReadProfile read(Path profile, Tables tables, String... edits) {
        return ProfileFile.read(profile)
                .then(content -> ProfileReader.read(content, ProfileLoader.vocabulary(tables), List.of(edits)))
                .orElseThrow();
    }
}
