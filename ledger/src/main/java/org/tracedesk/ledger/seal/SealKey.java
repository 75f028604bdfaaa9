package org.tracedesk.ledger.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;

/** The key that this desk seals with: a file in PEM (PKCS#8), which only its owner can read. */
public final class SealKey {

    private static final Logger LOG = LoggerFactory.getLogger(SealKey.class);
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int LINE = 64;

    private final PrivateKey secret;
    private final PublicSealKey open;

    private SealKey(PrivateKey secret, byte[] publicKey) {
        this.secret = secret;
        this.open = PublicSealKey.of(publicKey, null);
    }

    /**
     * Reads the key of a file, which is made if it is not there.
     *
     * @throws LedgerRefusesToStart if it is no Ed25519 key, or cannot be read or made
     */
    public static SealKey of(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return read(Files.readString(file));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            // The message of the cause may show what is in the file.
            throw new LedgerRefusesToStart("The key for seals cannot be used: " + file
                    + " has to be a readable Ed25519 private key in PEM (PKCS#8), or a file that can be made ("
                    + e.getClass().getSimpleName() + ").");
        }
    }

    /** The public half. */
    public PublicSealKey publicKey() {
        return open;
    }

    /** The signature over the seal's statement, in Base64. */
    String sign(Seal seal) {
        try {
            Signature signature = Signature.getInstance(PublicSealKey.ED25519);
            signature.initSign(secret);
            signature.update(seal.statement());
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 belongs to every Java", e);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(PublicSealKey.ED25519).generateKeyPair();
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions("rwx------"));
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, permissions("rw-------"));
        Files.writeString(fresh, BEGIN + "\n" + body + "\n" + END + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        LOG.info("A new key for seals was made in {}", file);
    }

    private static SealKey read(String pem) throws GeneralSecurityException {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no private key in PEM");
        }
        byte[] encoded = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
        PrivateKey secret =
                KeyFactory.getInstance(PublicSealKey.ED25519).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        return new SealKey(secret, publicKeyOf(secret));
    }

    /** Java gives the public half only while it makes a pair: it makes this very one from the same 32 bytes. */
    private static byte[] publicKeyOf(PrivateKey secret) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow(() -> new GeneralSecurityException("no seed"));
        KeyPairGenerator again = KeyPairGenerator.getInstance(PublicSealKey.ED25519);
        again.initialize(PublicSealKey.BITS, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        KeyPair pair = again.generateKeyPair();
        if (!Arrays.equals(pair.getPrivate().getEncoded(), secret.getEncoded())) {
            throw new GeneralSecurityException("not the same pair");
        }
        return pair.getPublic().getEncoded();
    }

    private static java.nio.file.attribute.FileAttribute<?> permissions(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }
}
