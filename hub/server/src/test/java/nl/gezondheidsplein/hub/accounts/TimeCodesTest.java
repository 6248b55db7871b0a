package nl.gezondheidsplein.hub.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeCodesTest {

    private static final String RFC_SECRET =
            Base32.encode("12345678901234567890".getBytes(US_ASCII));

    private final TimeCodes codes = new TimeCodes();

    /** The SHA-1 vectors of RFC 6238, appendix B, shortened to six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void givesTheCodesOfTheRfc(long seconds, String code) {
        assertThat(codes.code(RFC_SECRET, seconds / 30)).isEqualTo(code);
        assertThat(codes.stepOf(code, RFC_SECRET, Instant.ofEpochSecond(seconds)))
                .hasValue(seconds / 30);
    }

    @Test
    void takesTheCodeOfOneStepAgoAndOneAheadButNoFurther() {
        Instant now = Instant.ofEpochSecond(1_000 * 30);

        assertThat(codes.stepOf(codes.code(RFC_SECRET, 999), RFC_SECRET, now)).hasValue(999);
        assertThat(codes.stepOf(codes.code(RFC_SECRET, 1_001), RFC_SECRET, now)).hasValue(1_001);
        assertThat(codes.stepOf(codes.code(RFC_SECRET, 998), RFC_SECRET, now)).isEmpty();
        assertThat(codes.stepOf(codes.code(RFC_SECRET, 1_002), RFC_SECRET, now)).isEmpty();
    }

    /** The vectors of RFC 4648, section 10, without their padding. */
    @ParameterizedTest
    @CsvSource({
        "f,MY",
        "fo,MZXQ",
        "foo,MZXW6",
        "foob,MZXW6YQ",
        "fooba,MZXW6YTB",
        "foobar,MZXW6YTBOI"
    })
    void writesAndReadsBase32(String plain, String encoded) {
        assertThat(Base32.encode(plain.getBytes(US_ASCII))).isEqualTo(encoded);
        assertThat(new String(Base32.decode(encoded), US_ASCII)).isEqualTo(plain);
    }
}
