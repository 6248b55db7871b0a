package nl.gezondheidsplein.kiosk.takeaway;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.match.Matches;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Domain;

/**
 * What a resident takes home. It cannot hold a name, the place of the visit or a clock time.
 *
 * @param date the day of the visit
 * @param bands how far each domain has grown; empty without a check
 * @param offers at most three
 */
public record Report(
        LocalDate date, Language language, Map<Domain, Band> bands, List<TakenOffer> offers) {
    public Report {
        EnumMap<Domain, Band> copy = new EnumMap<>(Domain.class);
        copy.putAll(bands);
        bands = Collections.unmodifiableMap(copy);
        offers = List.copyOf(offers);
        if (offers.size() > Matches.MOST) {
            throw new IllegalArgumentException("a report holds at most three offers");
        }
        if (!ReportFormat.holds(date)) {
            throw new IllegalArgumentException("a report cannot hold the date " + date);
        }
    }
}
