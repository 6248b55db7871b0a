package nl.gezondheidsplein.protocol;

/** The three streams of questions (R3); every offer carries exactly one. */
public enum CareStream implements Named {
    /** A complaint or a question about care. */
    ZORG,
    /** Living more healthily. */
    GEZONDHEID,
    /** Feeling better, meeting people, taking part. */
    WELBEVINDEN
}
