package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A pair of keys as OpenSSL writes them.
 *
 * @param privateKey signs
 * @param publicKey checks
 */
public record KeyFiles(Path privateKey, Path publicKey) {
    public static KeyFiles made(Path directory, String name) throws IOException, NoSuchAlgorithmException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return new KeyFiles(
                pem(directory.resolve(name + ".pem"), "PRIVATE", pair.getPrivate()),
                pem(directory.resolve(name + ".pub"), "PUBLIC", pair.getPublic()));
    }

    private static Path pem(Path file, String kind, Key key) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return Files.writeString(
                file, "-----BEGIN " + kind + " KEY-----\n" + body + "\n-----END " + kind + " KEY-----\n");
    }
}
