package nl.gezondheidsplein.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One entry of the social map as a kiosk shows it. The hub has put its blocks into sentences in
 * every language; the kiosk adds what depends on the day and on where it stands.
 *
 * @param id the HSDS id of the service
 * @param code short code on a slip, so that arrivals can be counted; it names the offer, never a
 *     person
 * @param title what it is called
 * @param lines what there is to say of it, in the order in which it is said
 * @param spot where it takes place
 * @param times when it takes place; empty when that is told in a line only
 * @param verified when somebody last made sure of it
 */
public record Offer(
        String id,
        String code,
        Texts title,
        OfferFacts facts,
        List<OfferLine> lines,
        Optional<OfferSpot> spot,
        List<TimeRule> times,
        Optional<LocalDate> verified) {
    static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4,6}");
    static final int MAX_LINES = 20;
    static final int MAX_TIMES = 30;

    public Offer {
        Checks.form("id", id, ID);
        Checks.form("code", code, CODE);
        lines = List.copyOf(lines);
        Checks.range("the number of lines", lines.size(), 0, MAX_LINES);
        times = List.copyOf(times);
        Checks.range("the number of times", times.size(), 0, MAX_TIMES);
        verified.ifPresent(day -> Checks.day("verified", day));
    }

    /** The sentences of one kind. */
    public List<Texts> lines(OfferLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).map(OfferLine::text).toList();
    }
}
