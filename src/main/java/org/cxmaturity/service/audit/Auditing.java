package org.cxmaturity.service.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.Replayed;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.model.Result;

/** Keeps a ledger of assessments, and answers for what stands in it. */
public interface Auditing {
    /**
     * An assessment to be recorded.
     *
     * @param tables a directory of workbooks to go by, or the product's own
     * @param by the name of the person who vouches for it
     * @param on the day it was made, in that person's word
     * @param recordedAt the present moment
     * @param supersedes the number or hash of a record that this one corrects
     * @param reason why it does
     * @param signKey the file of the private key to sign with
     */
    record Entry(
            Path ledger,
            Path profile,
            Optional<Path> tables,
            String by,
            LocalDate on,
            Instant recordedAt,
            Optional<String> note,
            Optional<String> supersedes,
            Optional<String> reason,
            Optional<Path> signKey) {}

    /**
     * A record that was added.
     *
     * @param hash its hash, the ledger's new head
     * @param torn where the bytes of a record that was never finished were set aside, if there were any
     */
    record Added(Path ledger, long sequence, Hash hash, Optional<Path> torn) {}

    /**
     * Which records are wanted; what is empty does not matter.
     *
     * @param organisation an organisation's id
     * @param model a model's id
     * @param stage a stage's id, in the model or in any
     * @param from the first day, in the recorders' word
     * @param to the last day
     * @param rule the id of a rule that fired
     * @param row a row that the assessment cites, {@code table#row-id} or {@code workbook!sheet!cell}
     */
    record Wanted(
            Optional<String> organisation,
            Optional<String> model,
            Optional<String> stage,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<String> rule,
            Optional<String> row) {}

    /**
     * A record, in brief and whole.
     *
     * @param document the whole line as indented JSON
     */
    record Shown(RecordSummary summary, String document) {}

    /** Assesses a profile and adds the assessment to a ledger, which is made where it is not there. */
    Result<Added> append(Entry entry);

    /**
     * Says whether a ledger and its archive are as they were written.
     *
     * @param head a hash that was published as the ledger's last
     * @param keys files of public keys, of which one must have signed every record
     */
    Result<Verification> verify(Path ledger, Optional<String> head, List<Path> keys, Progress progress);

    /**
     * Assesses recorded profiles again, each by its archived rule base, and compares.
     *
     * @param id the one record wanted, or all
     * @param trust the digest of an archived program, which is then run for the records that name it
     */
    Result<List<Replayed>> replay(Path ledger, Optional<String> id, Optional<String> trust, Progress progress);

    /** Assesses recorded profiles again by stock Drools, one rule per row of the archived workbooks, and compares. */
    Result<List<Replayed>> recompute(Path ledger, Optional<String> id, Progress progress);

    /** The provenance of a record's conclusions, as W3C PROV-JSON. */
    Result<String> provenance(Path ledger, String id);

    /** The records wanted, first to last. */
    Result<List<RecordSummary>> list(Path ledger, Wanted wanted, Progress progress);

    /** One record, by its number or the first digits of its hash. */
    Result<Shown> show(Path ledger, String id);

    /**
     * Erases a person's name.
     *
     * @param who the name, or the reference that records give
     * @return the reference, which stays in the records
     */
    Result<String> forget(Path ledger, String who);
}
