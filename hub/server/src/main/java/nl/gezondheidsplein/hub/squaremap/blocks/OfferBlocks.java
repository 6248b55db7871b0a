package nl.gezondheidsplein.hub.squaremap.blocks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.Address;
import nl.gezondheidsplein.hub.squaremap.Location;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferLine;
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
    private static final int MOST_LINES = 20;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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
                code(offer),
                title(offer),
                facts,
                lines.of(OfferLines.Said.of(offer), facts),
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

    /**
     * Returns something that takes place once as kiosks show an offer. Who makes it stands in for
     * it until its day, so it counts as verified then.
     */
    public nl.gezondheidsplein.protocol.Offer render(Gathering gathering) {
        Blocks blocks = gathering.blocks();
        OfferFacts facts = facts(blocks);
        String id =
                UUID.nameUUIDFromBytes(("event:" + gathering.id()).getBytes(StandardCharsets.UTF_8))
                        .toString();
        List<OfferLine> said = new ArrayList<>();
        said.add(new OfferLine(OfferLine.Kind.WHEN, when(gathering)));
        said.addAll(lines.of(OfferLines.Said.of(blocks, Optional.empty()), facts));
        return new nl.gezondheidsplein.protocol.Offer(
                id,
                code(id),
                title(gathering),
                facts,
                said.subList(0, Math.min(said.size(), MOST_LINES)),
                gathering
                        .where()
                        .map(OfferBlocks::cut)
                        .map(name -> new OfferSpot(name, "", Optional.empty())),
                List.of(time(gathering)),
                Optional.of(gathering.start().toLocalDate()));
    }

    /**
     * Returns what an organisation lets the neighbourhood know as kiosks show it: only what
     * somebody said.
     *
     * @param id by which kiosks know it
     */
    public NoticeSheet.Notice render(String id, Announcement said) {
        return new NoticeSheet.Notice(
                id,
                new AnnouncementLines(sentences).of(said),
                lines.told(
                        OfferLines.Said.of(said.blocks(), said.organisation()),
                        facts(said.blocks())),
                said.until(),
                said.blocks().isDemo());
    }

    private static OfferFacts facts(Blocks blocks) {
        Set<OfferFacts.Mark> marks = EnumSet.noneOf(OfferFacts.Mark.class);
        if (blocks.isWomenOnly()) {
            marks.add(OfferFacts.Mark.WOMEN_ONLY);
        }
        if (blocks.isDemo()) {
            marks.add(OfferFacts.Mark.DEMO);
        }
        // What brings people together is looked for by who wants to see others.
        return new OfferFacts(
                CareStream.WELBEVINDEN,
                List.of(Domain.SOCIAAL),
                Collections.emptySortedSet(),
                blocks.stages(),
                blocks.languages(),
                blocks.price().kind(),
                blocks.access(),
                marks);
    }

    private Texts when(Gathering gathering) {
        return sentences.say(
                gathering.isCancelled() ? "event.cancelled" : "event.when",
                locale ->
                        Map.of(
                                "day",
                                Days.in(locale, gathering.start().toLocalDate()),
                                "from",
                                CLOCK.format(gathering.start()),
                                "until",
                                CLOCK.format(gathering.end())));
    }

    private static TimeRule time(Gathering gathering) {
        LocalDate day = gathering.start().toLocalDate();
        return new TimeRule(
                Optional.of(day),
                Optional.of(day),
                Optional.empty(),
                Optional.of(
                        new TimeRule.Hours(
                                gathering.start().toLocalTime(),
                                Optional.of(gathering.end().toLocalTime()))),
                Optional.empty(),
                List.of(),
                gathering.isCancelled()
                        ? new TreeSet<>(Set.of(day))
                        : Collections.emptySortedSet());
    }

    /** Where nobody translated its name, it is called by what one does there. */
    private Texts title(Gathering gathering) {
        Map<String, String> title = new TreeMap<>();
        gathering
                .blocks()
                .activity()
                .map(code -> "title." + code)
                .filter(sentences::has)
                .ifPresent(key -> title.putAll(sentences.say(key).byLanguage()));
        title.putAll(gathering.name().byLanguage());
        return Texts.of(title);
    }

    /** Returns a name with the word that says it is an example, in each of its languages. */
    public Texts example(Texts name) {
        Map<String, String> marked =
                new TreeMap<>(
                        sentences
                                .say(
                                        "event.example",
                                        locale -> Map.of("name", name.in(locale.getLanguage())))
                                .byLanguage());
        marked.keySet().retainAll(name.byLanguage().keySet());
        return Texts.of(marked);
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

    /**
     * Returns the offer of a code as it stands on a slip, one that ended too: its slips are still
     * in people's pockets.
     */
    public static Optional<Offer> withCode(SocialMap map, String typed) {
        String wanted = typed.strip().toUpperCase(Locale.ROOT);
        return map.offers(OfferFilter.ALL).stream()
                .filter(offer -> code(offer).equals(wanted))
                .findFirst();
    }

    /** The same offer has the same code on every slip, whichever hub built its pack. */
    public static String code(Offer offer) {
        return code(offer.id().toString());
    }

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

    /** Under what a showing or taking of it is counted; empty when no kiosk shows it. */
    public static Optional<String> category(Offer offer) {
        return OfferFactsReader.read(offer).map(OfferFacts::category);
    }

    /** Returns the languages in which it speaks. */
    public static List<String> languages() {
        return Sentences.LANGUAGES;
    }
}
