package nl.gezondheidsplein.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * What stands on a slip and in its code, as {@code docs/take-away.md} describes it: those that
 * kiosks printed, and made-up ones that no kiosk would.
 *
 * @param bands by domain: 0 for unknown, else 1 to 4
 * @param offers title, where, when, code and whom to ask for
 */
record PrintedSlip(
        LocalDate date, String language, List<Integer> bands, List<List<String>> offers) {
    private static final List<String> BANDS = List.of("", "root", "stem", "bud", "blossom");

    /** One that a kiosk printed. */
    record Golden(String fragment, PrintedSlip slip) {}

    /** Slips in all five languages, as kiosks print them. */
    static List<Golden> golden() throws IOException {
        List<Golden> golden = new ArrayList<>();
        try (InputStream in = PrintedSlip.class.getResourceAsStream("/golden/take-away/v1.json")) {
            for (JsonNode one : new ObjectMapper().readTree(Objects.requireNonNull(in, "golden"))) {
                String address = one.get("address").asText();
                golden.add(
                        new Golden(
                                address.substring(address.indexOf('#') + 1),
                                new PrintedSlip(
                                        LocalDate.parse(one.get("date").asText()),
                                        one.get("language").asText(),
                                        one.get("bands")
                                                .valueStream()
                                                .map(band -> BANDS.indexOf(band.asText()))
                                                .toList(),
                                        one.get("offers")
                                                .valueStream()
                                                .map(PrintedSlip::offer)
                                                .toList())));
            }
        }
        return golden;
    }

    private static List<String> offer(JsonNode offer) {
        return List.of("title", "where", "when", "code", "ask").stream()
                .map(name -> offer.get(name).asText())
                .toList();
    }

    /** What stands behind the {@code #}. */
    String fragment() throws IOException {
        var plain = new ByteArrayOutputStream();
        var out = new DataOutputStream(plain);
        out.writeShort((int) ChronoUnit.DAYS.between(LocalDate.of(2026, 1, 1), date));
        put(out, language);
        int nibbles = 0;
        for (int band : bands) {
            nibbles = nibbles << 4 | band;
        }
        out.writeShort(nibbles);
        out.writeByte(offers.size());
        for (List<String> offer : offers) {
            for (String text : offer) {
                put(out, text);
            }
        }
        var crc = new CRC32();
        crc.update(1);
        crc.update(plain.toByteArray());
        out.writeInt((int) crc.getValue());
        byte[] packed = new byte[plain.size() + 64];
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(plain.toByteArray());
            deflater.finish();
            int length = deflater.deflate(packed, 1, packed.length - 1);
            packed[0] = 1;
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(packed, length + 1));
        }
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
