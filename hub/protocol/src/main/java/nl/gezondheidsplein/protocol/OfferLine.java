package nl.gezondheidsplein.protocol;

/**
 * One sentence of an offer.
 *
 * @param text a whole sentence in every language the kiosk speaks; free text only in its own, which
 *     then stands under {@code nl} too
 */
public record OfferLine(Kind kind, Texts text) {
    /** What a sentence tells. */
    public enum Kind implements Named {
        /** What one does there. */
        ACTIVITY,
        FOR_WHOM,
        /** When, where no rule can say it. */
        WHEN,
        COST,
        LANGUAGES,
        ACCESS,
        /** Whom to ask for there, by role. */
        ASK,
        /** How to sign up, when one has to. */
        SIGN_UP,
        /** Words of the organisation itself. */
        NOTE
    }
}
