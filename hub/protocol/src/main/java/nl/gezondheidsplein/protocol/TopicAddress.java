package nl.gezondheidsplein.protocol;

/** What a topic says: which kiosk, and which of its channels. */
public record TopicAddress(KioskId kiosk, Channel channel) {}
