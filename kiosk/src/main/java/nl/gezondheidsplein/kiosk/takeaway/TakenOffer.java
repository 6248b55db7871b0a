package nl.gezondheidsplein.kiosk.takeaway;

import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferLine;
import nl.gezondheidsplein.protocol.OfferSpot;
import nl.gezondheidsplein.protocol.Texts;

/**
 * One offer as it is taken home, in words; a text may be empty.
 *
 * @param when such as "dinsdag om 14 uur"
 * @param code the offer's short code; the same for everybody who takes it
 * @param ask whom to ask for there, by role
 */
public record TakenOffer(String title, String where, String when, String code, String ask) {

    /** The offer in a language, where it has words in it. */
    public static TakenOffer of(Offer offer, Language language, String when) {
        return new TakenOffer(
                offer.title().in(language.id()),
                offer.spot().map(TakenOffer::where).orElse(""),
                when,
                offer.code(),
                offer.lines(OfferLine.Kind.ASK).stream()
                        .map((Texts ask) -> ask.in(language.id()))
                        .findFirst()
                        .orElse(""));
    }

    private static String where(OfferSpot spot) {
        return spot.address().isEmpty() ? spot.name() : spot.name() + ", " + spot.address();
    }

    /** The same with no text longer than so many characters; the code stays whole. */
    TakenOffer shortened(int characters) {
        return new TakenOffer(
                shortened(title, characters),
                shortened(where, characters),
                shortened(when, characters),
                code,
                shortened(ask, characters));
    }

    private static String shortened(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters - 1)) + "…";
    }
}
