package org.cxmaturity.service.audit;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.cxmaturity.model.NamedContent;

/**
 * An assessment to be recorded.
 *
 * @param tables what names the rule base to go by; empty for the product's own
 * @param by the name of the person who vouches for it
 * @param on the day it was made, in that person's word
 * @param recordedAt the present moment, by the clock where it is recorded
 * @param correction what it corrects, if anything
 * @param signKey the private key to sign with, if it is to be signed
 */
public record AssessmentToRecord(
        NamedContent profile,
        Optional<String> tables,
        String by,
        LocalDate on,
        ZonedDateTime recordedAt,
        Optional<String> note,
        Optional<Correction> correction,
        Optional<NamedContent> signKey) {
    /**
     * The correction of an earlier record.
     *
     * @param record the earlier record's number or hash
     * @param reason why it is corrected
     */
    public record Correction(String record, String reason) {}
}
