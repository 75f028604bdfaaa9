package org.tracedesk.ledger.schema;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger's own key, made with its tables: fingerprints of requests are worth nothing to who has not got it. */
public final class LedgerSecret {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private LedgerSecret(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Reads the key of this ledger. */
    public static LedgerSecret of(DataSource dataSource) {
        return new LedgerSecret(JdbcClient.create(dataSource)
                .sql("SELECT key FROM ledger.secret")
                .query(byte[].class)
                .single());
    }

    /** HMAC-SHA256 of the content, 64 hexadecimal digits; equal content gives equal digits in this ledger only. */
    public String hmac(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 belongs to every Java", e);
        }
    }
}
