package nl.gezondheidsplein.kiosk.takeaway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads a report as {@code docs/take-away.md} describes it and shares nothing with the kiosk: a
 * page of the hub or anybody's program would do the same.
 */
record PlainReader(
        LocalDate date, String language, List<Integer> bands, List<List<String>> offers) {
    static PlainReader read(String address) throws IOException {
        byte[] bytes = Base64.getUrlDecoder().decode(address.substring(address.indexOf('#') + 1));
        var deflated = new ByteArrayInputStream(bytes, 1, bytes.length - 1);
        var plain = new ByteArrayOutputStream();
        try (var inflated = new InflaterInputStream(deflated, new Inflater(true))) {
            inflated.transferTo(plain);
        }
        var in = new DataInputStream(new ByteArrayInputStream(plain.toByteArray()));
        LocalDate date = LocalDate.of(2026, 1, 1).plusDays(in.readUnsignedShort());
        String language = text(in);
        List<Integer> bands = new ArrayList<>();
        int nibbles = in.readUnsignedShort();
        for (int shift = 12; shift >= 0; shift -= 4) {
            bands.add(nibbles >> shift & 15);
        }
        List<List<String>> offers = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            offers.add(List.of(text(in), text(in), text(in), text(in), text(in)));
        }
        requireChecksum(bytes[0], plain.toByteArray(), in);
        return new PlainReader(date, language, bands, offers);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8);
    }

    private static void requireChecksum(byte version, byte[] plain, DataInputStream in)
            throws IOException {
        var crc = new CRC32();
        crc.update(version);
        crc.update(plain, 0, plain.length - 4);
        if (version != 1 || in.readInt() != (int) crc.getValue() || in.read() != -1) {
            throw new IOException("it is not as the page says");
        }
    }
}
