package nl.gezondheidsplein.kiosk.match;

import static nl.gezondheidsplein.kiosk.match.Offers.HERE;
import static nl.gezondheidsplein.kiosk.match.Offers.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondheidsplein.kiosk.visit.ForWhom;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.ClarifySheet.Aim;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;
import nl.gezondheidsplein.protocol.OfferSpot;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import org.junit.jupiter.api.Test;

/** What holds for every map and every wish, tried on a thousand of each. */
final class MatchingHoldsForAnyMapTest {
    private static final int TRIES = 1_000;

    /** The last one nobody offers. */
    private static final String[] THEMES = {"bewegen", "eten", "geld", "dansen"};

    private final Random random = new Random(20_260_609);

    @Test
    void namesAtMostThreeAndEachOnce() {
        for (int i = 0; i < TRIES; i++) {
            Matches matches = match(offers(), seeker());

            assertThat(matches.offers()).hasSizeLessThanOrEqualTo(Matches.MOST);
            assertThat(matches.offers()).extracting(Match::offer).doesNotHaveDuplicates();
        }
    }

    @Test
    void doesNotCareInWhichOrderOffersCome() {
        for (int i = 0; i < TRIES; i++) {
            List<Offer> offers = offers();
            List<Offer> shuffled = new ArrayList<>(offers);
            Collections.shuffle(shuffled, random);
            Seeker seeker = seeker();

            assertThat(match(shuffled, seeker)).isEqualTo(match(offers, seeker));
        }
    }

    @Test
    void saysTheSameToTheSameQuestion() {
        for (int i = 0; i < TRIES; i++) {
            SocialMap map = map(offers());
            Seeker seeker = seeker();

            assertThat(map.match(seeker, NOW)).isEqualTo(map.match(seeker, NOW));
        }
    }

    @Test
    void isNotChangedByAnOfferThatDoesNotFit() {
        for (int i = 0; i < TRIES; i++) {
            List<Offer> offers = offers();
            Seeker seeker = seeker();
            Offer more = Offers.random(9_999, random);
            if (match(List.of(more), seeker).offers().isEmpty()) {
                List<Offer> withMore = new ArrayList<>(offers);
                withMore.add(more);

                assertThat(match(withMore, seeker)).isEqualTo(match(offers, seeker));
            }
        }
    }

    @Test
    void neverPutsTheNearerOfTwoEqualOffersBelow() {
        for (int i = 0; i < TRIES; i++) {
            List<Offer> offers = offers();
            Offer one = Offers.random(5_000, random);
            int metres = random.nextInt(3_000);
            Offer nearer = moved(one, random.nextBoolean() ? 5_001 : 4_999, metres);
            Offer farther = moved(one, 5_000, metres + random.nextInt(1, 2_000));
            offers.add(nearer);
            offers.add(farther);
            List<Offer> named =
                    match(offers, seeker()).offers().stream().map(Match::offer).toList();

            if (named.contains(farther)) {
                assertThat(named).contains(nearer);
                assertThat(named.indexOf(nearer)).isLessThan(named.indexOf(farther));
            }
        }
    }

    @Test
    void letsWhatHelpsALowDomainGoAheadAndNothingElse() {
        int ahead = 0;
        for (int i = 0; i < TRIES; i++) {
            Domain low = Offers.pick(Domain.values(), random);
            Seeker seeker = seeker();
            List<Offer> before = named(offers(), with(seeker, Set.of()));
            List<Offer> after = named(before, with(seeker, Set.of(low)));

            assertThat(after).containsExactlyInAnyOrderElementsOf(before);
            for (Offer later : before) {
                for (Offer earlier : before.subList(0, before.indexOf(later))) {
                    if (after.indexOf(later) < after.indexOf(earlier)) {
                        assertThat(later.facts().domains()).contains(low);
                        assertThat(earlier.facts().domains()).doesNotContain(low);
                        ahead++;
                    }
                }
            }
        }
        assertThat(ahead).isPositive();
    }

    @Test
    void letsTheResidentsChoiceDecideWhateverIsLow() {
        for (int i = 0; i < TRIES; i++) {
            List<Offer> offers = offers();
            Seeker seeker = seeker();
            // What is low everywhere says nothing, and nothing comes in that was not chosen.
            assertThat(match(offers, with(seeker, Set.of(Domain.values()))))
                    .isEqualTo(match(offers, with(seeker, Set.of())));
        }
    }

    private static Seeker with(Seeker seeker, Set<Domain> low) {
        return new Seeker(seeker.wish(), seeker.language(), low, false, seeker.whom());
    }

    private static Seeker with(Seeker seeker, Optional<ForWhom> whom) {
        return new Seeker(seeker.wish(), seeker.language(), seeker.low(), false, whom);
    }

    @Test
    void putsWhatIsForThemBeforeWhatIsNotAndLeavesNothingOut() {
        int ahead = 0;
        for (int i = 0; i < TRIES; i++) {
            ForWhom whom = Offers.pick(ForWhom.values(), random);
            Seeker seeker = seeker();
            List<Offer> before = named(offers(), with(seeker, Optional.empty()));
            List<Offer> after = named(before, with(seeker, Optional.of(whom)));

            assertThat(after).containsExactlyInAnyOrderElementsOf(before);
            if (seeker.wish().aims().contains(Aim.WITH_CHILDREN)) {
                continue;
            }
            List<Offer> forMenToo =
                    after.stream().filter(offer -> !offer.facts().is(Mark.WOMEN_ONLY)).toList();
            for (Offer later : forMenToo) {
                for (Offer earlier : forMenToo.subList(0, forMenToo.indexOf(later))) {
                    assertThat(whom.mayComeTo(later.facts()) && !whom.mayComeTo(earlier.facts()))
                            .isFalse();
                    ahead += before.indexOf(later) < before.indexOf(earlier) ? 1 : 0;
                }
            }
        }
        assertThat(ahead).isPositive();
    }

    @Test
    void offersTheSameChoicesWhateverWasChosen() {
        for (int i = 0; i < TRIES; i++) {
            List<Offer> offers = offers();
            Seeker seeker = seeker();

            assertThat(match(offers, with(seeker, maybe(ForWhom.values()))).whom())
                    .isEqualTo(match(offers, with(seeker, Optional.empty())).whom());
        }
    }

    private List<Offer> named(List<Offer> offers, Seeker seeker) {
        return match(offers, seeker).offers().stream().map(Match::offer).toList();
    }

    @Test
    void neverNamesWhatIsOverOrStaleOrOnlyAWish() {
        for (int i = 0; i < TRIES; i++) {
            for (Match match : match(offers(), seeker()).offers()) {
                Offer offer = match.offer();

                assertThat(offer.facts().marks()).doesNotContain(Mark.WISH);
                assertThat(Freshness.of(offer.verified(), NOW.toLocalDate(), NOW.toLocalDate()))
                        .isNotEqualTo(Freshness.EXPIRED);
                assertThat(offer.times().isEmpty() || match.next().isPresent()).isTrue();
                match.next().ifPresent(next -> assertThat(next.isOverAt(NOW)).isFalse());
            }
        }
    }

    private Matches match(List<Offer> offers, Seeker seeker) {
        return map(offers).match(seeker, NOW);
    }

    private static SocialMap map(List<Offer> offers) {
        return new SocialMap(offers, ReceivedSheet.EMPTY, Optional.of(HERE), Offers.TIMES);
    }

    private List<Offer> offers() {
        return new ArrayList<>(
                IntStream.range(0, random.nextInt(12))
                        .mapToObj(number -> Offers.random(number, random))
                        .toList());
    }

    private Seeker seeker() {
        Set<Aim> aims = new HashSet<>();
        Arrays.stream(Aim.values()).filter(aim -> random.nextInt(4) == 0).forEach(aims::add);
        return new Seeker(
                new Wish(maybe(CareStream.values()), maybe(Domain.values()), maybe(THEMES), aims),
                Offers.pick(Language.values(), random),
                Arrays.stream(Domain.values())
                        .filter(domain -> random.nextInt(3) == 0)
                        .collect(Collectors.toSet()),
                random.nextInt(4) == 0,
                maybe(ForWhom.values()));
    }

    private <T> Optional<T> maybe(T[] values) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(Offers.pick(values, random));
    }

    /** The same offer at another distance, as one of another name. */
    private static Offer moved(Offer offer, int number, int metres) {
        Offer named = Offers.walking(number).offer();
        GeoPoint point = Offers.metresNorth(metres);
        return new Offer(
                named.id(),
                offer.code(),
                named.title(),
                offer.facts(),
                offer.lines(),
                Optional.of(new OfferSpot("Buurthuis", "", Optional.of(point))),
                offer.times(),
                offer.verified());
    }
}
