package nl.gezondheidsplein.hub.squaremap.blocks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.squaremap.Address;
import nl.gezondheidsplein.hub.squaremap.Location;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferSpot;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.TimeRule;

/** Renders an entry of the social map as kiosks show it. */
public final class OfferBlocks {
    /** Thirty-two letters and digits that nobody mistakes for each other. */
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** With six of 32 signs, ten thousand offers share one in about one city of twenty. */
    private static final int CODE_LENGTH = 6;

    private static final int LONGEST_NAME = 200;
    private static final int MOST_TIMES = 30;

    private final Sentences sentences;
    private final OfferLines lines;
    private final ZoneId zone;

    /**
     * Renders for kiosks on the clock of this zone.
     *
     * @param choice what readers made of the sentences
     */
    public OfferBlocks(ZoneId zone, PatternChoice choice) {
        this.zone = zone;
        this.sentences = new Sentences(choice);
        this.lines = new OfferLines(sentences);
    }

    /**
     * Returns the offer as kiosks show it; nothing when it names no stream or no domain, for then
     * nobody could be led to it.
     *
     * @param today times that are over on this day stay at home
     */
    public Optional<nl.gezondheidsplein.protocol.Offer> render(Offer offer, LocalDate today) {
        return OfferFactsReader.read(offer).map(facts -> render(offer, facts, today));
    }

    private nl.gezondheidsplein.protocol.Offer render(
            Offer offer, OfferFacts facts, LocalDate today) {
        return new nl.gezondheidsplein.protocol.Offer(
                offer.id().toString(),
                code(offer.id().toString()),
                title(offer),
                facts,
                lines.of(offer, facts),
                offer.sites().stream()
                        .flatMap(site -> site.location().stream())
                        .findFirst()
                        .flatMap(OfferBlocks::spot),
                offer.slots().stream()
                        .flatMap(slot -> slot.schedule().rule(zone).stream())
                        .filter(rule -> !isOver(rule, today))
                        .limit(MOST_TIMES)
                        .toList(),
                offer.service().verifiedOn());
    }

    private static boolean isOver(TimeRule rule, LocalDate today) {
        boolean isOnce = rule.repeat().isEmpty();
        return rule.until().or(() -> isOnce ? rule.from() : Optional.empty()).stream()
                .anyMatch(today::isAfter);
    }

    /** In Dutch it is called as its people call it; elsewhere by what one does there. */
    private Texts title(Offer offer) {
        String name = cut(offer.service().name());
        Optional<String> kind =
                Scheme.ACTIVITY.codes(offer).stream()
                        .map(code -> "title." + code)
                        .filter(sentences::has)
                        .findFirst();
        if (kind.isEmpty()) {
            return Texts.of(Map.of("nl", name));
        }
        Map<String, String> title = new TreeMap<>(sentences.say(kind.get()).byLanguage());
        title.put("nl", name);
        return Texts.of(title);
    }

    private static Optional<OfferSpot> spot(Location location) {
        String street =
                location.addresses().stream()
                        .map(Address::line)
                        .findFirst()
                        .map(OfferBlocks::cut)
                        .orElse("");
        String name = location.name().map(OfferBlocks::cut).orElse(street);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OfferSpot(
                                name,
                                name.equals(street) ? "" : street,
                                location.point()
                                        .map(
                                                point ->
                                                        GeoPoint.ofDegrees(
                                                                point.latitude(),
                                                                point.longitude()))));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** The same offer has the same code on every slip, whichever hub built its pack. */
    private static String code(String id) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(id.getBytes(StandardCharsets.US_ASCII));
            StringBuilder code = new StringBuilder(CODE_LENGTH);
            for (int at = 0; at < CODE_LENGTH; at++) {
                code.append(CODE_LETTERS.charAt(hash[at] & 31));
            }
            return code.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the languages in which it speaks. */
    public static List<String> languages() {
        return Sentences.LANGUAGES;
    }
}
