package nl.gezondheidsplein.hub.squaremap.blocks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.Language;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.LifeStage;
import nl.gezondheidsplein.protocol.OfferFacts;

/** Reads from the terms of HSDS what a match is made of; words it does not know say nothing. */
final class OfferFactsReader {
    private static final Map<String, OfferFacts.Mark> MARKS =
            Map.of(
                    "alleen-vrouwen", OfferFacts.Mark.WOMEN_ONLY,
                    "gevoelig", OfferFacts.Mark.SENSITIVE,
                    "verbinder", OfferFacts.Mark.CONNECTOR,
                    "wens", OfferFacts.Mark.WISH);
    private static final Map<String, Access> ACCESS =
            Map.of(
                    "rolstoel", Access.WHEELCHAIR,
                    "lift", Access.LIFT,
                    "toilet", Access.TOILET,
                    "ringleiding", Access.HEARING_LOOP,
                    "stille-ruimte", Access.QUIET_ROOM);
    private static final int MOST_THEMES = 20;
    private static final String THEME = "[a-z][a-z0-9-]{1,39}";
    private static final String LANGUAGE = "[a-z]{2,3}";

    private OfferFactsReader() {}

    static Optional<OfferFacts> read(Offer offer) {
        List<Domain> domains = words(Scheme.DOMAIN, offer, Domain.values());
        return words(Scheme.STREAM, offer, CareStream.values()).stream()
                .findFirst()
                .filter(stream -> !domains.isEmpty())
                .map(stream -> facts(offer, stream, domains));
    }

    private static OfferFacts facts(Offer offer, CareStream stream, List<Domain> domains) {
        return new OfferFacts(
                stream,
                domains,
                Scheme.THEME.codes(offer).stream()
                        .filter(theme -> theme.matches(THEME))
                        .limit(MOST_THEMES)
                        .collect(Collectors.toCollection(TreeSet::new)),
                set(LifeStage.class, words(Scheme.STAGE, offer, LifeStage.values())),
                offer.service().languages().stream()
                        .map(Language::code)
                        .flatMap(Optional::stream)
                        .filter(code -> code.matches(LANGUAGE))
                        .limit(MOST_THEMES)
                        .collect(Collectors.toCollection(TreeSet::new)),
                offer.service().price().kind(),
                known(Access.class, Scheme.ACCESS.codes(offer), ACCESS),
                marks(offer));
    }

    private static <E extends Enum<E>> List<E> words(Scheme scheme, Offer offer, E[] all) {
        return scheme.codes(offer).stream()
                .flatMap(
                        code ->
                                Arrays.stream(all)
                                        .filter(
                                                word ->
                                                        word.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .equals(code)))
                .toList();
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> words) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(words);
        return set;
    }

    private static <E extends Enum<E>> Set<E> known(
            Class<E> type, List<String> codes, Map<String, E> words) {
        return set(
                type,
                codes.stream()
                        .flatMap(code -> Optional.ofNullable(words.get(code)).stream())
                        .toList());
    }

    private static Set<OfferFacts.Mark> marks(Offer offer) {
        Set<OfferFacts.Mark> marks = known(OfferFacts.Mark.class, Scheme.MARK.codes(offer), MARKS);
        if (offer.isDemo()) {
            marks.add(OfferFacts.Mark.DEMO);
        }
        return marks;
    }
}
