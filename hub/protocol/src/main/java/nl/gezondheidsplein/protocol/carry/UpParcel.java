package nl.gezondheidsplein.protocol.carry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.carry.ParcelRefusedException.Why;

/**
 * What a kiosk sends on a stick: its numbered messages, byte for byte as it would publish them. The
 * hub alone can open it, and sees by the kiosk's own key whose it is.
 */
public final class UpParcel {
    private static final String FIRST_LINE = "plein-up-1";
    private static final int LINES = 4;

    private final KioskId kiosk;
    private final PublicKey key;
    private final byte[] box;

    private UpParcel(KioskId kiosk, PublicKey key, byte[] box) {
        this.kiosk = kiosk;
        this.key = key;
        this.box = box;
    }

    /**
     * A numbered message and the way that it would have gone; the array is shared, never written
     * to.
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes go from the disk to the stick without a copy.
    public record Message(Channel channel, byte[] payload) {}

    /**
     * Seals messages.
     *
     * @param hub the key that the hub named in a parcel of its own
     */
    public static byte[] seal(KioskId kiosk, KeyPair own, PublicKey hub, List<Message> messages) {
        StringBuilder lines = new StringBuilder();
        for (Message message : messages) {
            lines.append(message.channel().name())
                    .append(' ')
                    .append(Lines.base64(message.payload()))
                    .append('\n');
        }
        try {
            return Lines.signed(
                    "SHA256withECDSA",
                    own.getPrivate(),
                    FIRST_LINE,
                    kiosk.value(),
                    Lines.base64(own.getPublic().getEncoded()),
                    Lines.base64(
                            SealedBox.seal(
                                    hub,
                                    label(kiosk),
                                    lines.toString().getBytes(StandardCharsets.US_ASCII))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal a parcel", e);
        }
    }

    /**
     * Reads a parcel whose signature is that of the key in it; whether it is the kiosk's is for the
     * hub to know.
     *
     * @throws ParcelRefusedException when it is none
     */
    public static UpParcel read(byte[] bytes) {
        Lines lines = Lines.read(bytes, FIRST_LINE, LINES);
        PublicKey key = lines.key("EC", 2);
        lines.verify("SHA256withECDSA", key);
        return new UpParcel(lines.kiosk(1), key, lines.bytes(3));
    }

    public KioskId kiosk() {
        return kiosk;
    }

    /** The hash by which the hub knows the key that signed. */
    public String keySha256() {
        return Sha256.hex(key.getEncoded());
    }

    /**
     * Opens it.
     *
     * @throws ParcelRefusedException when it was sealed for another hub
     */
    public List<Message> open(KeyPair hub) {
        String text;
        try {
            text = new String(SealedBox.open(hub, label(kiosk), box), StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new ParcelRefusedException(Why.NOT_FOR_HERE, "it was not sealed for this hub", e);
        }
        List<Message> messages = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int space = line.indexOf(' ');
            try {
                Channel channel = Channel.valueOf(line.substring(0, Math.max(0, space)));
                messages.add(
                        new Message(
                                channel, Base64.getDecoder().decode(line.substring(space + 1))));
            } catch (IllegalArgumentException e) {
                throw new ParcelRefusedException(Why.DAMAGED, "a line of it is no message", e);
            }
        }
        if (messages.stream()
                .anyMatch(m -> m.channel() != Channel.TALLY && m.channel() != Channel.VOICE)) {
            throw new ParcelRefusedException(Why.DAMAGED, "it holds more than numbered messages");
        }
        return messages;
    }

    private static byte[] label(KioskId kiosk) {
        return (FIRST_LINE + "\n" + kiosk.value()).getBytes(StandardCharsets.US_ASCII);
    }
}
