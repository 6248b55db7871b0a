package nl.gezondheidsplein.hub.fleet;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;
import org.jspecify.annotations.Nullable;

/**
 * An order with what became of it.
 *
 * @param givenBy who gave it, as in the audit log
 * @param detail what the kiosk said with its last reply; empty before that
 * @param answeredAt when that reply came
 */
public record GivenOrder(
        KioskId kiosk,
        Order order,
        String givenBy,
        OrderState state,
        String detail,
        @Nullable Instant answeredAt) {

    private static final String PICTURE = "data:image/jpeg;base64,";

    /** The picture of the resting screen that a kiosk answered with, a JPEG; empty without one. */
    public Optional<byte[]> picture() {
        if (order.kind() != OrderKind.SCREENSHOT || !detail.startsWith(PICTURE)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(detail.substring(PICTURE.length()));
            boolean isJpeg = bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
            return isJpeg ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // No more than a text, which pages escape.
            return Optional.empty();
        }
    }

    /** What it is at this moment: an order without a final word ends when its time runs out. */
    GivenOrder at(Instant now) {
        boolean isOver = state.isOpen() && !order.expiresAt().isAfter(now);
        return isOver
                ? new GivenOrder(kiosk, order, givenBy, OrderState.EXPIRED, detail, answeredAt)
                : this;
    }
}
