package org.cxmaturity.workspace;

import java.util.UUID;

/**
 * The profile that an assessment on record was made of.
 *
 * @param client whose it is
 * @param name the client's name
 * @param record the number of the record
 * @param version which version of the client's profile it was
 * @param size how many characters it has
 */
public record AssessedProfile(UUID client, String name, long record, long version, long size) {}
