package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The ledger to take along. */
@Controller
final class LedgerFiles {
    private static final String FILE = "ledger.jsonl";

    private final WorkspaceLedgers ledgers;

    LedgerFiles(WorkspaceLedgers ledgers) {
        this.ledgers = ledgers;
    }

    /** The ledger as the file that {@code cxm audit verify} reads. */
    @GetMapping("/ledger/file")
    void file(@AuthenticationPrincipal Member member, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(FILE));
        OutputStream out = response.getOutputStream();
        ledgers.of(member.workspace()).read(bytes -> {
            try (InputStream in = bytes.from(0)) {
                return Result.done(in.transferTo(out));
            }
        });
    }

    /** The same with all that belongs to it, laid out as {@code cxm audit} expects it: what records rest on, and people's names. */
    @GetMapping("/ledger/archive")
    void archive(@AuthenticationPrincipal Member member, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment("ledger.zip"));
        LedgerStore ledger = ledgers.of(member.workspace());
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            zip.putNextEntry(new ZipEntry(FILE));
            ledger.read(bytes -> {
                try (InputStream in = bytes.from(0)) {
                    return Result.done(in.transferTo(zip));
                }
            });
            entry(zip, FILE + ".names", ledgers.people(member.workspace()));
            StringBuilder damaged = new StringBuilder();
            for (Hash hash : ledgers.contents()) {
                Result<byte[]> content = ledger.archive().get(hash.hex(), hash);
                if (content.problems().isEmpty()) {
                    String place = FILE + ".archive/sha256/" + hash.hex().substring(0, 2) + "/" + hash.hex();
                    entry(zip, place, content.orElseThrow());
                } else {
                    content.problems().forEach(each -> damaged.append(each).append('\n'));
                }
            }
            if (!damaged.isEmpty()) {
                entry(zip, "NOT-WHOLE.txt", damaged.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
