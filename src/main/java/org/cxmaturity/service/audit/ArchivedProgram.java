package org.cxmaturity.service.audit;

import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.model.Result;

/** Runs the program that made a record, out of an archive. Only ever asked where somebody named the program's digest as trusted. */
public interface ArchivedProgram {
    /** The assessment's document as that program prints it for the recorded profile by the recorded workbooks. */
    Result<String> assess(AuditRecord record, ContentStore archive);
}
