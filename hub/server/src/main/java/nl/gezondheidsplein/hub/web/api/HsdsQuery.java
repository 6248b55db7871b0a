package nl.gezondheidsplein.hub.web.api;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.Point;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;

/** Reads the parameters that HSDS 3.0 and Open Referral UK know; what can't be read is refused. */
final class HsdsQuery {
    /** So much fits a screen, and an answer stays well under a megabyte. */
    private static final int USUAL_PAGE = 50;

    /** A harvester reads a large town in a few calls. */
    private static final int LARGEST_PAGE = 1_000;

    private static final int LONGEST_SEARCH = 200;

    private static final Map<String, DayOfWeek> DAYS =
            Map.of(
                    "MO", DayOfWeek.MONDAY,
                    "TU", DayOfWeek.TUESDAY,
                    "WE", DayOfWeek.WEDNESDAY,
                    "TH", DayOfWeek.THURSDAY,
                    "FR", DayOfWeek.FRIDAY,
                    "SA", DayOfWeek.SATURDAY,
                    "SU", DayOfWeek.SUNDAY);

    private final Exchange exchange;

    HsdsQuery(Exchange exchange) {
        this.exchange = exchange;
    }

    int page() {
        return number("page", Integer::parseInt).filter(page -> page >= 1).orElse(1);
    }

    int perPage() {
        int wanted = number("per_page", Integer::parseInt).orElse(USUAL_PAGE);
        if (wanted < 1 || wanted > LARGEST_PAGE) {
            throw Refusal.badRequest("per_page ligt tussen 1 en " + LARGEST_PAGE + ".");
        }
        return wanted;
    }

    /** Whether the answer is to be one object a line, without pages. */
    boolean isLines() {
        return switch (given("format").orElse("json")) {
            case "json" -> false;
            case "ndjson" -> true;
            default -> throw Refusal.badRequest("format is json of ndjson.");
        };
    }

    boolean flag(String name) {
        return switch (given(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.badRequest(name + " is true of false.");
        };
    }

    Optional<UUID> id(String name) {
        return given(name)
                .map(
                        text ->
                                uuid(text)
                                        .orElseThrow(
                                                () -> Refusal.badRequest(name + " is een UUID.")));
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<String> search() {
        Optional<String> search = given("search");
        if (search.filter(text -> text.length() > LONGEST_SEARCH).isPresent()) {
            throw Refusal.badRequest("search is te lang.");
        }
        return search;
    }

    /** All filters on services that are given; they add up. */
    OfferFilter offers() {
        OfferFilter filter = OfferFilter.ALL;
        filter = with(filter, search(), OfferFilter::mentioning);
        filter = with(filter, id("taxonomy_term_id"), OfferFilter::underTerm);
        filter = with(filter, id("taxonomy_id"), OfferFilter::underTaxonomy);
        filter = with(filter, id("organization_id"), OfferFilter::givenBy);
        filter = with(filter, moment("modified_after"), OfferFilter::modifiedSince);
        filter = with(filter, number("minimum_age", Double::valueOf), OfferFilter::minimumAgeFrom);
        filter = with(filter, number("maximum_age", Double::valueOf), OfferFilter::maximumAgeTo);
        Optional<DayOfWeek> day = day();
        Optional<LocalTime> from = time("start_time");
        Optional<LocalTime> until = time("end_time");
        return day.isPresent() || from.isPresent() || until.isPresent()
                ? filter.and(OfferFilter.scheduled(day, from, until))
                : filter;
    }

    /** Which places are wanted, by postcode and perhaps metres around it. */
    Optional<SiteFilter> sites(SocialMap map) {
        Optional<Double> metres = number("proximity", Double::valueOf);
        Optional<String> postcode = given("postcode");
        if (postcode.isEmpty()) {
            if (metres.isPresent()) {
                throw Refusal.badRequest("proximity vraagt ook een postcode.");
            }
            return Optional.empty();
        }
        if (metres.isEmpty()) {
            return Optional.of(site -> OfferFilter.isAtPostcode(site, postcode.get()));
        }
        Optional<Point> centre = map.whereIs(postcode.get());
        return Optional.of(
                site -> centre.isPresent() && OfferFilter.isNear(site, centre.get(), metres.get()));
    }

    /** Whether a place is wanted. */
    @FunctionalInterface
    interface SiteFilter {
        boolean accepts(Offer.Site site);
    }

    private static <T> OfferFilter with(
            OfferFilter filter, Optional<T> value, Function<T, OfferFilter> wish) {
        return value.map(given -> filter.and(wish.apply(given))).orElse(filter);
    }

    private Optional<String> given(String name) {
        return exchange.query(name).filter(text -> !text.isBlank());
    }

    private <T> Optional<T> number(String name, Function<String, T> reader) {
        try {
            return given(name).map(reader);
        } catch (NumberFormatException e) {
            throw Refusal.badRequest(name + " is een getal.");
        }
    }

    private Optional<DayOfWeek> day() {
        return given("day")
                .map(
                        text -> {
                            DayOfWeek day = DAYS.get(text);
                            if (day == null) {
                                throw Refusal.badRequest("day is MO, TU, WE, TH, FR, SA of SU.");
                            }
                            return day;
                        });
    }

    private Optional<LocalTime> time(String name) {
        try {
            return given(name).map(LocalTime::parse);
        } catch (DateTimeException e) {
            throw Refusal.badRequest(name + " is een tijd zoals 14:00.");
        }
    }

    private Optional<Instant> moment(String name) {
        try {
            return given(name).map(HsdsQuery::instant);
        } catch (DateTimeException e) {
            throw Refusal.badRequest(name + " is een tijdstip zoals 2026-11-22T10:00:00Z.");
        }
    }

    private static Instant instant(String text) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }
}
