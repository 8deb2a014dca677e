package org.cxmaturity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.cxmaturity.ProgramRun;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.cxmaturity.files.FileContent;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures: who may have written a record. */
class SignatureKeysTest {
    @TempDir
    private Path directory;

    private LedgerStore signed(KeyFiles keys, int records) throws Exception {
        LedgerStore ledger = Ledgers.at(directory.resolve("ledger.jsonl"));
        SignatureKeys.Signer signer =
                SignatureKeys.signer(content(keys.privateKey())).orElseThrow();
        for (int i = 1; i <= records; i++) {
            RecordDocument record = Ledgers.small(i);
            ledger.append(last -> Result.done(NewLine.after(last, record, signer)))
                    .orElseThrow();
        }
        return ledger;
    }

    private static NamedContent content(Path file) {
        return FileContent.read(file).orElseThrow();
    }

    private static Verification verify(LedgerStore ledger, Path... keys) {
        List<SignatureKeys.Verifier> verifiers = Stream.of(keys)
                .map(key -> SignatureKeys.verifier(content(key)).orElseThrow())
                .toList();
        return LedgerVerifier.verify(ledger, List.of(), verifiers, Progress.NONE)
                .orElseThrow();
    }

    @Test
    void a_signed_ledger_verifies_with_the_public_key() throws Exception {
        KeyFiles keys = KeyFiles.made(directory, "own");
        LedgerStore ledger = signed(keys, 3);

        assertThat(verify(ledger, keys.publicKey()).isWhole()).isTrue();
        assertThat(verify(ledger, keys.publicKey()).signed()).isEqualTo(3);
        assertThat(verify(ledger).signaturesChecked()).isFalse();
    }

    @Test
    void another_key_and_a_missing_signature_are_found() throws Exception {
        KeyFiles own = KeyFiles.made(directory, "own");
        KeyFiles other = KeyFiles.made(directory, "other");
        LedgerStore ledger = signed(own, 2);

        assertThat(verify(ledger, other.publicKey()).fault().orElseThrow())
                .extracting(LedgerFault::kind, LedgerFault::line)
                .containsExactly(Kind.SIGNATURE, 1L);
        assertThat(verify(ledger, other.publicKey(), own.publicKey()).isWhole()).isTrue();

        Ledgers.append(ledger, Ledgers.small(3));
        assertThat(verify(ledger).isWhole()).isTrue();
        assertThat(verify(ledger, own.publicKey()).fault().orElseThrow())
                .extracting(LedgerFault::kind, LedgerFault::line, LedgerFault::found)
                .containsExactly(Kind.SIGNATURE, 3L, "no signature");
    }

    @Test
    void a_signature_taken_away_is_found_without_any_key() throws Exception {
        LedgerStore ledger = signed(KeyFiles.made(directory, "own"), 3);
        String text = Files.readString(Ledgers.file(ledger));
        Files.writeString(Ledgers.file(ledger), text.replaceFirst(",\"signature\":\"[^\"]*\"", ""));

        assertThat(verify(ledger).fault().orElseThrow())
                .extracting(LedgerFault::kind, LedgerFault::line)
                .containsExactly(Kind.ALTERED, 1L);
    }

    @Test
    void every_byte_changed_in_a_signed_ledger_is_found_with_the_key() throws Exception {
        KeyFiles keys = KeyFiles.made(directory, "own");
        LedgerStore ledger = signed(keys, 2);
        byte[] whole = Files.readAllBytes(Ledgers.file(ledger));
        Random random = new Random(3);
        for (int at = 0; at < whole.length; at++) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(Ledgers.file(ledger), spoilt);

            assertThat(verify(ledger, keys.publicKey()).fault())
                    .as("byte " + at)
                    .isPresent();
        }
    }

    @Test
    void openssl_makes_keys_we_take_and_checks_what_we_sign() throws Exception {
        Path key = directory.resolve("openssl.pem");
        Path pub = directory.resolve("openssl.pub");
        assertThat(openssl("genpkey", "-algorithm", "ed25519", "-out", key.toString()))
                .isZero();
        assertThat(openssl("pkey", "-in", key.toString(), "-pubout", "-out", pub.toString()))
                .isZero();
        LedgerStore ledger = signed(new KeyFiles(key, pub), 1);
        assertThat(verify(ledger, pub).isWhole()).isTrue();

        LedgerLine line = LedgerLine.parse(
                Files.readAllBytes(Ledgers.file(ledger)), 0, (int) Files.size(Ledgers.file(ledger)) - 1);
        Path hash = Files.write(
                directory.resolve("hash"), Objects.requireNonNull(line).hash().bytes());
        Path signature = Files.write(
                directory.resolve("signature"), Base64.getDecoder().decode(Objects.requireNonNull(line.signature())));

        assertThat(openssl(
                        "pkeyutl",
                        "-verify",
                        "-rawin",
                        "-pubin",
                        "-inkey",
                        pub.toString(),
                        "-in",
                        hash.toString(),
                        "-sigfile",
                        signature.toString()))
                .isZero();
    }

    private static int openssl(Object... arguments) throws IOException, InterruptedException {
        return ProgramRun.of("openssl", arguments).code();
    }

    @Test
    void a_key_file_that_is_none_is_said_to_be() throws Exception {
        KeyFiles keys = KeyFiles.made(directory, "own");
        Path text = Files.writeString(directory.resolve("text"), "hello");

        assertThat(SignatureKeys.signer(content(text)).problems().toString()).contains("no PEM block of a key");
        assertThat(SignatureKeys.signer(content(keys.publicKey())).problems().toString())
                .contains("a public key");
        assertThat(SignatureKeys.verifier(content(keys.privateKey())).problems().toString())
                .contains("a private key");
    }
}
