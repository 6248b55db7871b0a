package nl.gezondheidsplein.kiosk.takeaway;

/** One part of a paper slip, from top to bottom. */
public sealed interface SlipPart {
    /** Something said. */
    record Words(Size size, Said said) implements SlipPart {}

    /** A line across, between two offers. */
    record Rule() implements SlipPart {}

    /** The QR code, as large as the paper allows. */
    record Code(QrCode code) implements SlipPart {}

    /** How large something is said. */
    enum Size {
        HEADING,
        TITLE,
        SENTENCE,
        SMALL
    }
}
