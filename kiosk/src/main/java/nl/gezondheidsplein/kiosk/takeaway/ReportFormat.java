package nl.gezondheidsplein.kiosk.takeaway;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import nl.gezondheidsplein.kiosk.match.Matches;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Domain;

/** Version 1 of the report as bytes: {@code docs/take-away.md}. */
final class ReportFormat {
    static final byte VERSION = 1;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int LAST_DAY = 0xFFFF;

    /** More than fifteen of the longest texts, so that nobody's bytes fill the memory. */
    private static final int MOST_BYTES = 8_192;

    private static final int CHECKSUM = Integer.BYTES;

    /** The format's own order, whatever becomes of the enums. */
    private static final List<Domain> DOMAINS =
            List.of(Domain.LICHAAM, Domain.GEEST, Domain.SOCIAAL, Domain.MAATSCHAPPELIJK);

    private static final List<Band> BANDS = List.of(Band.ROOT, Band.STEM, Band.BUD, Band.BLOSSOM);

    private ReportFormat() {}

    static boolean holds(LocalDate date) {
        long day = ChronoUnit.DAYS.between(FIRST_DAY, date);
        return day >= 0 && day <= LAST_DAY;
    }

    /** The version, and then everything else compressed. */
    static byte[] write(Report report) {
        byte[] plain = plain(report);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        bytes.writeBytes(deflated(plain));
        return bytes.toByteArray();
    }

    /** What is compressed: the fields and their checksum. */
    static byte[] plain(Report report) {
        ByteBuffer out = ByteBuffer.allocate(MOST_BYTES);
        out.putShort((short) ChronoUnit.DAYS.between(FIRST_DAY, report.date()));
        put(out, report.language().id());
        out.putShort((short) nibbles(report.bands()));
        out.put((byte) report.offers().size());
        for (TakenOffer offer : report.offers()) {
            put(out, offer.title());
            put(out, offer.where());
            put(out, offer.when());
            put(out, offer.code());
            put(out, offer.ask());
        }
        out.putInt(checksum(out.array(), out.position()));
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void put(ByteBuffer out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.putShort((short) bytes.length).put(bytes);
    }

    /** Four bits for each domain, the first highest: 0 for unknown, else 1 to 4. */
    private static int nibbles(Map<Domain, Band> bands) {
        int nibbles = 0;
        for (Domain domain : DOMAINS) {
            Band band = bands.get(domain);
            nibbles = nibbles << 4 | (band == null ? 0 : BANDS.indexOf(band) + 1);
        }
        return nibbles;
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(VERSION);
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static byte[] deflated(byte[] plain) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] bytes = new byte[2 * MOST_BYTES];
            return Arrays.copyOf(bytes, deflater.deflate(bytes));
        }
    }

    /**
     * Reads bytes that anybody may have made.
     *
     * @throws UnreadableReportException saying why it is none of ours
     */
    static Report read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableReportException(Unreadable.DAMAGED);
        }
        if (bytes[0] != VERSION) {
            throw new UnreadableReportException(Unreadable.OTHER_VERSION);
        }
        try {
            return report(ByteBuffer.wrap(checked(inflated(bytes))));
        } catch (BufferUnderflowException
                | CharacterCodingException
                | DataFormatException
                | IllegalArgumentException e) {
            throw new UnreadableReportException(Unreadable.DAMAGED, e);
        }
    }

    private static byte[] inflated(byte[] bytes) throws DataFormatException {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(bytes, 1, bytes.length - 1);
            byte[] plain = new byte[MOST_BYTES];
            int length = inflater.inflate(plain);
            if (!inflater.finished() || inflater.getRemaining() > 0 || length < CHECKSUM) {
                throw new DataFormatException("the compressed part has another length");
            }
            return Arrays.copyOf(plain, length);
        }
    }

    private static byte[] checked(byte[] plain) throws DataFormatException {
        int length = plain.length - CHECKSUM;
        if (ByteBuffer.wrap(plain).getInt(length) != checksum(plain, length)) {
            throw new DataFormatException("the checksum is another one");
        }
        return Arrays.copyOf(plain, length);
    }

    private static Report report(ByteBuffer in) throws CharacterCodingException {
        LocalDate date = FIRST_DAY.plusDays(Short.toUnsignedInt(in.getShort()));
        Language language = language(text(in));
        Map<Domain, Band> bands = bands(Short.toUnsignedInt(in.getShort()));
        int count = Byte.toUnsignedInt(in.get());
        if (count > Matches.MOST) {
            throw new IllegalArgumentException("a report holds at most three offers");
        }
        List<TakenOffer> offers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            offers.add(new TakenOffer(text(in), text(in), text(in), text(in), text(in)));
        }
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("a report goes on after its end");
        }
        return new Report(date, language, bands, offers);
    }

    private static String text(ByteBuffer in) throws CharacterCodingException {
        int length = Short.toUnsignedInt(in.getShort());
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Language language(String id) {
        return Arrays.stream(Language.values())
                .filter(language -> language.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such language"));
    }

    private static Map<Domain, Band> bands(int nibbles) {
        Map<Domain, Band> bands = new EnumMap<>(Domain.class);
        int shift = Short.SIZE;
        for (Domain domain : DOMAINS) {
            shift -= 4;
            int nibble = nibbles >> shift & 0xF;
            if (nibble > BANDS.size()) {
                throw new IllegalArgumentException("there is no such band");
            }
            if (nibble > 0) {
                bands.put(domain, BANDS.get(nibble - 1));
            }
        }
        return bands;
    }
}
