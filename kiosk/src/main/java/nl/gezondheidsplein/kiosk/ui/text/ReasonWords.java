package nl.gezondheidsplein.kiosk.ui.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.match.Match;
import nl.gezondheidsplein.kiosk.match.Reason;

/** Why an offer fits, in the words of one language. */
public final class ReasonWords {
    /** What one reads at a glance. */
    private static final int MOST = 4;

    private static final String BETWEEN = "\u00a0· ";

    private final Wording wording;
    private final OfferWords offers;
    private final LocalDate today;

    public ReasonWords(Wording wording, LocalDate today) {
        this.wording = wording;
        this.offers = new OfferWords(wording);
        this.today = today;
    }

    /**
     * The reasons beside each other: "dichtbij, 6 minuten lopen · vandaag om 14:00 uur"; the last
     * is "vraag het na" where that is better.
     *
     * @param told what the heading says already; it is not said twice
     */
    public String why(Match match, Set<Reason> told) {
        List<String> said =
                match.reasons().stream()
                        .filter(reason -> reason != Reason.FITS_WISH)
                        .filter(reason -> words(reason, match).isPresent())
                        .limit(match.isToBeAsked() ? MOST - 1 : MOST)
                        .filter(reason -> !told.contains(reason))
                        .flatMap(reason -> words(reason, match).stream())
                        .toList();
        // That it fits goes without saying where there is more to say.
        List<String> all =
                new ArrayList<>(said.isEmpty() ? List.of(wording.say("reason.fits")) : said);
        if (match.isToBeAsked()) {
            all.add(wording.say("offer.check"));
        }
        return String.join(BETWEEN, all);
    }

    private Optional<String> words(Reason reason, Match match) {
        return switch (reason) {
            case FITS_WISH -> Optional.of(wording.say("reason.fits"));
            case CONNECTOR -> Optional.of(wording.say("reason.connector"));
            case OLDER -> Optional.of(wording.say("reason.older"));
            case YOUNG -> Optional.of(wording.say("reason.young"));
            case STEP_FREE -> Optional.of(wording.say("reason.step-free"));
            case NEARBY -> match.walk().map(offers::near);
            case TODAY, THIS_WEEK -> match.next().map(moment -> offers.when(moment, today));
            case IN_YOUR_LANGUAGE -> Optional.of(wording.say("reason.language"));
            case FREE -> Optional.of(wording.say("offer.cost.free"));
            case WOMEN_ONLY -> Optional.of(wording.say("reason.women"));
            case WITH_CHILDREN -> Optional.of(wording.say("reason.children"));
        };
    }
}
