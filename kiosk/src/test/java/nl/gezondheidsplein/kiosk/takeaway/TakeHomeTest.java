package nl.gezondheidsplein.kiosk.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Domain;
import org.junit.jupiter.api.Test;

final class TakeHomeTest {
    /** The fields of {@link Reports#dutch()}, byte by byte, before they are compressed. */
    private static final String GOLDEN =
            "009f" // 9 June 2026: day 159
                    + "0002"
                    + "6e6c" // nl
                    + "2410" // stem, blossom, root, unknown
                    + "02" // two offers
                    + "000e"
                    + "53616d656e2077616e64656c656e"
                    + "0018"
                    + "427575727468756973"
                    + "2c20"
                    + "446f7270737374726161742031"
                    + "0011"
                    + "64696e73646167206f6d20313420757572"
                    + "0004"
                    + "4b4d3750"
                    + "001a"
                    + "5672616167206e61617220646520626577656567636f6163682e"
                    + "0006"
                    + "4b6f66666965"
                    + "0000"
                    + "0000"
                    + "0004"
                    + "52335458"
                    + "0000"
                    + "50555a6d";

    /** What an earlier kiosk printed; every later one must read it. */
    private static final String PRINTED =
            "https://plein.example/mee#"
                    + "AWOYz8CUl6MiwMTAF5yYm5qnUJ6Yl5Kak5rHIOFUWlpUklGaWayj4JJfVFBcXFKU"
                    + "mFiiYMggmJKZV5ySmK6Qn6tgaKIAVMbA4u1rHsAgFQZUka6Ql5hYpJCSqpCUWp6a"
                    + "mp6cn5icocfA5p2flpaZygACLEHGIREMDAGhUbkA";

    private final TakeHome home = new TakeHome(Reports.HUB);

    @Test
    void writesTheBytesThatThePageDescribes() {
        assertThat(HexFormat.of().formatHex(ReportFormat.plain(Reports.dutch()))).isEqualTo(GOLDEN);
    }

    @Test
    void readsWhatWasPrintedLongAgo() {
        assertThat(home.read(PRINTED)).isEqualTo(Reports.dutch());
    }

    @Test
    void readsEveryLanguageThatWasPrintedLongAgo() throws IOException {
        List<Reports.Golden> golden = Reports.golden();

        assertThat(golden)
                .extracting(one -> one.report().language())
                .containsExactlyInAnyOrder(Language.values());
        for (Reports.Golden one : golden) {
            assertThat(home.read(one.address())).isEqualTo(one.report());
            assertThat(home.read(home.address(one.report()))).isEqualTo(one.report());
        }
    }

    @Test
    void isReadByWhoKnowsThePageOnly() throws IOException {
        PlainReader read = PlainReader.read(home.address(Reports.arabic()));

        assertThat(read.date()).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(read.language()).isEqualTo("ar");
        assertThat(read.bands()).containsExactly(2, 4, 1, 0);
        assertThat(read.offers())
                .containsExactly(
                        List.of(
                                "المشي معًا",
                                "Buurthuis, Dorpsstraat 1",
                                "الثلاثاء الساعة 14",
                                "KM7P",
                                "اسأل عن مدرب الحركة."));
    }

    @Test
    void keepsEverythingFromTheHub() {
        URI address = URI.create(home.address(Reports.dutch()));

        assertThat(address.getHost()).isEqualTo("plein.example");
        assertThat(address.getPath()).isEqualTo("/mee");
        assertThat(address.getQuery()).isNull();
    }

    /** A report has no field for a name, the kiosk's place or a clock time. */
    @Test
    void holdsNoNameNoPlaceOfVisitAndNoTimeFinerThanTheDate() {
        assertThat(Arrays.stream(Report.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("date", "language", "bands", "offers");
        assertThat(
                        Arrays.stream(TakenOffer.class.getRecordComponents())
                                .map(RecordComponent::getName))
                .containsExactly("title", "where", "when", "code", "ask");
        assertThat(Report.class.getRecordComponents()[0].getType()).isEqualTo(LocalDate.class);
    }

    @Test
    void isTheSameForTwoWhoGotTheSame() {
        assertThat(home.address(Reports.dutch())).isEqualTo(home.address(Reports.dutch()));
    }

    @Test
    void neverGrowsOverTheLongestAddress() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Report report = longReport(random);
            String address = home.address(report);

            assertThat(address).hasSizeLessThanOrEqualTo(TakeHome.MAX_LENGTH);
            Report read = home.read(address);
            assertThat(read.date()).isEqualTo(report.date());
            assertThat(read.offers())
                    .extracting(TakenOffer::code)
                    .isSubsetOf(report.offers().stream().map(TakenOffer::code).toList());
        }
    }

    @Test
    void refusesWhatIsNoReportOfThisHub() {
        for (String foreign :
                List.of(
                        "",
                        "8710400000000",
                        "https://plein.example/agenda",
                        "https://other.example/mee#" + fragment(),
                        "http://plein.example/mee#" + fragment())) {
            assertThat(compared(foreign)).as(foreign).isEqualTo(refused(Unreadable.FOREIGN));
        }
    }

    @Test
    void refusesWhatAnotherVersionWrote() {
        String fragment = fragment();

        assertThat(compared("https://plein.example/mee#Ag" + fragment.substring(2)))
                .isEqualTo(refused(Unreadable.OTHER_VERSION));
    }

    @Test
    void refusesWhatHoldsNoCheck() {
        Report report = new Report(LocalDate.of(2026, 6, 9), Language.DUTCH, Map.of(), List.of());

        assertThat(compared(home.address(report))).isEqualTo(refused(Unreadable.NO_CHECK));
    }

    /** No scanner that drops, doubles or mistakes a letter makes another plant of it. */
    @Test
    void refusesEveryDamage() {
        String address = home.address(Reports.dutch());
        int start = address.indexOf('#') + 1;
        for (int i = start; i < address.length(); i++) {
            String before = address.substring(0, i);
            String after = address.substring(i + 1);
            for (String damaged :
                    List.of(
                            before,
                            before + after,
                            before + address.charAt(i) + address.charAt(i) + after,
                            before + (address.charAt(i) == 'z' ? 'y' : 'z') + after,
                            before + "é" + after)) {
                if (!damaged.equals(address)) {
                    assertThat(compared(damaged))
                            .as(damaged)
                            .isInstanceOf(ThenAndNow.Refused.class);
                }
            }
        }
    }

    @Test
    void survivesWhateverIsScanned() {
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (bytes.length > 0) {
                bytes[0] = 1;
            }
            String scanned =
                    "https://plein.example/mee#" + Base64.getUrlEncoder().encodeToString(bytes);

            assertThat(compared(scanned)).isInstanceOf(ThenAndNow.Refused.class);
        }
    }

    private ThenAndNow compared(String scanned) {
        return home.compare(scanned, Map.of(Domain.LICHAAM, Band.BUD));
    }

    private static ThenAndNow refused(Unreadable reason) {
        return new ThenAndNow.Refused(reason);
    }

    private String fragment() {
        String address = home.address(Reports.dutch());
        return address.substring(address.indexOf('#') + 1);
    }

    private static Report longReport(Random random) {
        return new Report(
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(20_000)),
                random.nextBoolean() ? Language.ARABIC : Language.DUTCH,
                Map.of(Domain.GEEST, Band.BUD),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(
                                number ->
                                        new TakenOffer(
                                                text(random),
                                                text(random),
                                                text(random),
                                                "KM7" + number,
                                                text(random)))
                        .toList());
    }

    /** Letters of one to four bytes without any order, which nothing makes shorter. */
    private static String text(Random random) {
        return random.ints(random.nextInt(300), 0x20, 0x1F600)
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
