package nl.gezondheidsplein.kiosk.enrol;

import nl.gezondheidsplein.protocol.PairingCode;

/** Whether this kiosk is known to the hub. */
public sealed interface EnrolmentState {

    /** The kiosk has its identity, and its numbers go on where they were. */
    record Enrolled(Identity identity) implements EnrolmentState {}

    /**
     * The kiosk counts, but has nobody to send to.
     *
     * @param reason in words, for the host
     * @param pairing code of the key it will enrol with
     */
    record Waiting(String reason, PairingCode pairing) implements EnrolmentState {}
}
