package nl.gezondheidsplein.protocol;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far an offer can be trusted, by the day on which somebody last made sure of it. */
public enum Freshness {
    /** Verified not long ago. */
    CURRENT,
    /** Show it with "vraag het na". */
    ASK,
    /** Keep it out of what residents are offered. */
    EXPIRED;

    /** R10: unverified for three months is no longer sure. */
    static final long ASK_AFTER_DAYS = 90;

    /** Unverified for half a year may well be gone. */
    static final long EXPIRED_AFTER_DAYS = 180;

    /**
     * Judges an offer on a day. One that nobody ever verified is at best to be asked about, and its
     * time runs from the day it came in.
     *
     * @param received the day it came in; today where nobody knows
     */
    public static Freshness of(Optional<LocalDate> verified, LocalDate received, LocalDate today) {
        long age = ChronoUnit.DAYS.between(verified.orElse(received), today);
        if (age >= EXPIRED_AFTER_DAYS) {
            return EXPIRED;
        }
        return age >= ASK_AFTER_DAYS || verified.isEmpty() ? ASK : CURRENT;
    }
}
