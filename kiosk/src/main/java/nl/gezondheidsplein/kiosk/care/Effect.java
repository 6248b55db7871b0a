package nl.gezondheidsplein.kiosk.care;

import nl.gezondheidsplein.protocol.Outcome;

/**
 * What an order led to.
 *
 * @param detail for the steward, a Dutch sentence where it is words
 * @param afterwards what is done once the outcome is kept and on its way; often nothing
 */
public record Effect(Outcome outcome, String detail, Runnable afterwards) {

    /** It is done. */
    public static Effect done(String detail) {
        return new Effect(Outcome.DONE, detail, () -> {});
    }

    /** It is as good as done: nobody could tell afterwards, so it is told before. */
    public static Effect doneBy(Runnable afterwards, String detail) {
        return new Effect(Outcome.DONE, detail, afterwards);
    }

    /** It has begun; whoever asks again hears how it ended. */
    public static Effect begun() {
        return new Effect(Outcome.ACCEPTED, "", () -> {});
    }

    /** This kiosk does not do that, and says why. */
    public static Effect refused(String reason) {
        return new Effect(Outcome.REFUSED, reason, () -> {});
    }

    /** It was tried in vain. */
    public static Effect failed(String reason) {
        return new Effect(Outcome.FAILED, reason, () -> {});
    }
}
