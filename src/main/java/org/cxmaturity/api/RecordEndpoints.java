package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.json.AuditJson;
import org.cxmaturity.json.WorkspaceJson;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.RecordFilter;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is on record, and by which rules everything is assessed. */
@RestController
@RequestMapping("/api/v1")
final class RecordEndpoints {
    private static final String ORGANISATION = "organisation";
    private static final String MODEL = "model";
    private static final String STAGE = "stage";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final RuleBases rules;
    private final WorkspaceLedgers ledgers;
    private final Auditing auditing;

    RecordEndpoints(RuleBases rules, WorkspaceLedgers ledgers, Auditing auditing) {
        this.rules = rules;
        this.ledgers = ledgers;
        this.auditing = auditing;
    }

    @GetMapping(path = "/rule-base", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> ruleBase() {
        RuleBase own = ApiAnswer.of(rules.own()).ruleBase();
        String id = own.tables().all(RuleBaseRow.class).get(0).id();
        return ApiAnswer.json(WorkspaceJson.ruleBase(id, own.id()), own.digest());
    }

    @GetMapping(path = "/ledger/records", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> records(@AuthenticationPrincipal Member member, HttpServletRequest request) {
        AskedFields fields = AskedFields.of(request, ListPage.names(ORGANISATION, MODEL, STAGE, FROM, TO));
        RecordFilter wanted = new RecordFilter(
                fields.text(ORGANISATION),
                fields.text(MODEL),
                fields.text(STAGE),
                fields.day(FROM),
                fields.day(TO),
                Optional.empty(),
                Optional.empty());
        fields.check();
        return ListPage.of(
                        ApiAnswer.of(auditing.list(ledgers.of(member.workspace()), wanted, LedgerWatch.NONE)),
                        each -> ListPage.key(each.sequence()),
                        fields)
                .answer(request, AuditJson::records);
    }

    @GetMapping(path = "/ledger/records/{record}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(@AuthenticationPrincipal Member member, @PathVariable String record) {
        return auditing.show(ledgers.of(member.workspace()), record, LedgerWatch.NONE)
                .either(
                        shown -> ApiAnswer.json(
                                shown.document(),
                                shown.summary().ruleBaseDigest().toString()),
                        refused -> {
                            throw new ApiRefusal(
                                    HttpStatus.NOT_FOUND, "There is no such record.", refused.problems(), Map.of());
                        });
    }

    /** The ledger as the file that {@code cxm audit verify} reads. */
    @GetMapping("/ledger/file")
    void file(@AuthenticationPrincipal Member member, HttpServletResponse response) throws IOException {
        response.setContentType("application/jsonl");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger.jsonl\"");
        OutputStream out = response.getOutputStream();
        ledgers.of(member.workspace()).read(bytes -> {
            try (InputStream in = bytes.from(0)) {
                return Result.done(in.transferTo(out));
            }
        });
    }
}
