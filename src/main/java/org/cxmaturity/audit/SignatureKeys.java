package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Ed25519 keys as people keep them: PEM files as OpenSSL writes them, PKCS#8 for the private key, X.509 for the public one. */
public final class SignatureKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");
    private static final int SIGNATURE_BYTES = 64;

    private SignatureKeys() {}

    /** A private key with the public one that belongs to it. */
    public static final class Signer {
        private final PrivateKey privateKey;
        private final Hash id;

        private Signer(PrivateKey privateKey, Hash id) {
            this.privateKey = privateKey;
            this.id = id;
        }

        /** The digest of the public key. */
        Hash id() {
            return id;
        }

        /** The signature of a hash's 32 bytes, in base 64. */
        String sign(Hash hash) {
            try {
                Signature signature = Signature.getInstance(ALGORITHM);
                signature.initSign(privateKey);
                signature.update(hash.bytes());
                return Base64.getEncoder().encodeToString(signature.sign());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Java 17 signs with Ed25519", e);
            }
        }
    }

    /** A public key. */
    public static final class Verifier {
        private final PublicKey publicKey;

        private Verifier(PublicKey publicKey) {
            this.publicKey = publicKey;
        }

        /** The digest of the key's X.509 form. */
        public Hash id() {
            return Hash.of(publicKey.getEncoded());
        }

        boolean verifies(Hash hash, String written) {
            try {
                Signature signature = Signature.getInstance(ALGORITHM);
                signature.initVerify(publicKey);
                signature.update(hash.bytes());
                return signature.verify(Base64.getDecoder().decode(written));
            } catch (GeneralSecurityException notASignature) {
                return false;
            }
        }
    }

    /** The key to sign with, from a PKCS#8 PEM file. */
    public static Result<Signer> signer(NamedContent file) {
        return key(file, "PRIVATE", (factory, der) -> {
            PrivateKey key = factory.generatePrivate(new PKCS8EncodedKeySpec(der));
            return new Signer(key, new Verifier(publicOf(key)).id());
        });
    }

    /** The key to check signatures with, from an X.509 PEM file. */
    public static Result<Verifier> verifier(NamedContent file) {
        return key(file, "PUBLIC", (factory, der) -> new Verifier(factory.generatePublic(new X509EncodedKeySpec(der))));
    }

    /** Makes a key of its bytes. */
    private interface Making<K> {
        K of(KeyFactory factory, byte[] der) throws GeneralSecurityException;
    }

    private static <K> Result<K> key(NamedContent file, String kind, Making<K> making) {
        Matcher pem = PEM.matcher(new String(file.bytes(), StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            return unusable(file, "no PEM block of a key", kind);
        }
        if (!pem.group(1).equals(kind)) {
            return unusable(file, "a " + pem.group(1).toLowerCase(Locale.ROOT) + " key", kind);
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.group(2));
            return Result.done(making.of(KeyFactory.getInstance(ALGORITHM), der));
        } catch (IllegalArgumentException e) {
            return unusable(file, "a PEM block that is not base 64", kind);
        } catch (GeneralSecurityException e) {
            return unusable(file, "a " + kind.toLowerCase(Locale.ROOT) + " key that is not Ed25519", kind);
        }
    }

    private static <K> Result<K> unusable(NamedContent file, String found, String kind) {
        boolean isPublic = kind.equals("PUBLIC");
        return Result.refused(
                Fault.INPUT,
                new Problem(
                        file.name(),
                        found,
                        isPublic ? "an Ed25519 public key (X.509, PEM)" : "an Ed25519 private key (PKCS#8, PEM)",
                        isPublic ? "openssl pkey -in KEY -pubout" : "openssl genpkey -algorithm ed25519"));
    }

    /** Java makes a public key only together with a private one; given the private key's bytes for chance, it makes this pair. */
    private static PublicKey publicOf(PrivateKey key) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow(() -> new GeneralSecurityException("no bytes"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            private static final long serialVersionUID = 1;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }

    /** Whether a text is a signature in the one form base 64 gives it. */
    static boolean isSignature(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return bytes.length == SIGNATURE_BYTES
                    && Base64.getEncoder().encodeToString(bytes).equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
