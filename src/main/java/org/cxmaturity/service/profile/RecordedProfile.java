package org.cxmaturity.service.profile;

/**
 * What a record of a ledger says of an organisation, to be explained.
 *
 * @param profile its profile, and the rule base that it went by
 * @param words which record it is, and what replaying it gave
 */
public record RecordedProfile(LoadedProfile profile, String words) {}
