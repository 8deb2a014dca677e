package org.cxmaturity.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.workspace.CompileDossier;
import org.cxmaturity.service.workspace.CompileDossier.Dossier;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Member;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One client's dossier, to be verified elsewhere. */
@Controller
final class DossierPage {
    private final CompileDossier compiling;
    private final ClientAccess access;
    private final Clock clock;

    DossierPage(CompileDossier compiling, ClientAccess access, Clock clock) {
        this.compiling = compiling;
        this.access = access;
        this.clock = clock;
    }

    /** The whole of it: what can't be put together is told before anything is sent. */
    @GetMapping("/ledger/dossiers/{id}")
    ResponseEntity<byte[]> dossier(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        Client client = access.client(member, id);
        byte[] zip = compiling
                .open(member, id, ZonedDateTime.now(clock))
                .then(dossier -> zipped(dossier, client.name()))
                .either(bytes -> bytes, refused -> {
                    throw new Refused(refused.problems());
                });
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment("Dossier of " + client.name() + ".zip"))
                .body(zip);
    }

    private Result<byte[]> zipped(Dossier dossier, String client) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, Map.of("README.txt", readme(dossier, client).getBytes(StandardCharsets.UTF_8)));
            add(zip, dossier.files());
            for (long number : dossier.records()) {
                Result<Boolean> added = compiling.record(dossier, number).map(files -> add(zip, files));
                if (!added.problems().isEmpty()) {
                    return added.map(any -> bytes.toByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Result.done(bytes.toByteArray());
    }

    private static boolean add(ZipOutputStream zip, Map<String, byte[]> files) {
        try {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readme(Dossier dossier, String client) {
        return template()
                .replace("{client}", client)
                .replace("{day}", dossier.head().on().toString())
                .replace(
                        "{checks}",
                        lines(
                                dossier.records(),
                                "  cxm audit check-proof record-N.proof.json --head head.json --files record-N"))
                .replace(
                        "{assessments}",
                        lines(dossier.records(), "  cxm assess record-N/profile.json --tables record-N/tables"));
    }

    private static String lines(List<Long> records, String line) {
        return records.stream()
                .map(each -> line.replace("-N", "-" + each) + "\n")
                .collect(Collectors.joining());
    }

    private static String template() {
        try (InputStream in = DossierPage.class.getResourceAsStream("/web/dossier/README.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
