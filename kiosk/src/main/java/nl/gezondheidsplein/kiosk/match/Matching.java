package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.visit.ForWhom;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;

/** One answer to one seeker at one moment. */
final class Matching {
    /** The best first; what is alike goes by distance, by time and at last by id. */
    private static final Comparator<Candidate> ORDER =
            Comparator.comparingInt(Candidate::points)
                    .reversed()
                    .thenComparingInt(Candidate::metres)
                    .thenComparing(Candidate::begin)
                    .thenComparing(candidate -> candidate.listing().offer().id());

    private final Seeker seeker;
    private final LocalDateTime now;

    Matching(Seeker seeker, LocalDateTime now) {
        this.seeker = seeker;
        this.now = now;
    }

    Matches among(List<Listing> listings) {
        List<Candidate> ranked =
                ranked(listings, listing -> Candidate.fits(seeker.wish(), listing.offer().facts()));
        List<Candidate> connectors =
                seeker.asksForAConnector() ? ranked(listings, Matching::isConnector) : List.of();
        return new Matches(
                firstThree(connectors, ranked),
                !connectors.isEmpty(),
                ranked.stream().anyMatch(Candidate::isWished),
                forWhom(ranked));
    }

    private static Set<ForWhom> forWhom(List<Candidate> ranked) {
        return Arrays.stream(ForWhom.values())
                .filter(
                        whom ->
                                ranked.stream()
                                        .map(candidate -> candidate.listing().offer().facts())
                                        .anyMatch(whom::isSaidOf))
                .collect(Collectors.toSet());
    }

    private List<Candidate> ranked(List<Listing> listings, Predicate<Listing> which) {
        return listings.stream()
                .filter(which)
                .filter(listing -> !listing.isExpired(now))
                .map(listing -> new Candidate(listing, seeker, now))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isConnector(Listing listing) {
        return listing.offer().facts().is(Mark.CONNECTOR);
    }

    /** One connector is a way, two are a choice nobody asked for; nothing is named twice. */
    private static List<Match> firstThree(List<Candidate> connectors, List<Candidate> ranked) {
        Set<String> titles = new HashSet<>();
        return Stream.concat(connectors.stream().limit(1), ranked.stream())
                .filter(candidate -> titles.add(candidate.listing().offer().title().in("nl")))
                .limit(Matches.MOST)
                .map(Candidate::match)
                .toList();
    }
}
