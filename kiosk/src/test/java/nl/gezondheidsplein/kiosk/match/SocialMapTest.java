package nl.gezondheidsplein.kiosk.match;

import static nl.gezondheidsplein.kiosk.match.Offers.HERE;
import static nl.gezondheidsplein.kiosk.match.Offers.NOW;
import static nl.gezondheidsplein.kiosk.match.Offers.metresNorth;
import static nl.gezondheidsplein.kiosk.match.Offers.once;
import static nl.gezondheidsplein.kiosk.match.Offers.walking;
import static nl.gezondheidsplein.kiosk.match.Offers.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gezondheidsplein.kiosk.visit.ForWhom;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.ClarifySheet.Aim;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.DayPart;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.LifeStage;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import nl.gezondheidsplein.protocol.TimeRule;
import org.junit.jupiter.api.Test;

final class SocialMapTest {
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void saysWhyAnOfferFits() {
        Match match =
                first(
                        seeker(body(), Language.ARABIC),
                        walking(1).speaking("ar").aged(LifeStage.KIND, LifeStage.VOLWASSEN));

        assertThat(match.reasons())
                .containsExactly(
                        Reason.FITS_WISH,
                        Reason.NEARBY,
                        Reason.TODAY,
                        Reason.IN_YOUR_LANGUAGE,
                        Reason.FREE,
                        Reason.WITH_CHILDREN);
        assertThat(match.walk().orElseThrow().minutes()).isEqualTo(4);
        assertThat(match.walk().orElseThrow().direction()).contains(Direction.NORTH);
        assertThat(match.next().orElseThrow().begin()).isEqualTo(TODAY.atTime(14, 0));
        assertThat(match.isToBeAsked()).isFalse();
    }

    @Test
    void saysThatItIsThisWeekWhenItIsNotToday() {
        assertThat(first(seeker(body()), walking(1).on(weekly("MO"))).reasons())
                .contains(Reason.THIS_WEEK)
                .doesNotContain(Reason.TODAY);
        assertThat(first(seeker(body()), walking(1).on(once(TODAY.plusDays(7)))).reasons())
                .doesNotContain(Reason.THIS_WEEK, Reason.TODAY);
    }

    @Test
    void putsTheThemeAskedForBeforeOtherThingsOfTheDomain() {
        Wish wish = new Wish(Optional.empty(), domain(), Optional.of("eten"), Set.of());

        Matches matches =
                map(walking(1), walking(2).about("eten").at(metresNorth(900)))
                        .match(seeker(wish), NOW);

        assertThat(numbers(matches)).containsExactly(2, 1);
        assertThat(matches.isOffered()).isTrue();
        assertThat(matches.offers().getLast().reasons()).doesNotContain(Reason.FITS_WISH);
    }

    @Test
    void knowsWhatNobodyOffersThoughSomethingStandsBesideIt() {
        Wish wish = new Wish(Optional.empty(), domain(), Optional.of("rouw"), Set.of());

        Matches matches = map(walking(1)).match(seeker(wish), NOW);

        assertThat(matches.isOffered()).isFalse();
        assertThat(numbers(matches)).containsExactly(1);
    }

    @Test
    void leavesOutWhatBelongsToAnotherDomain() {
        assertThat(
                        map(walking(1).in(CareStream.GEZONDHEID, Domain.GEEST))
                                .match(seeker(body()), NOW)
                                .offers())
                .isEmpty();
    }

    @Test
    void takesTheStreamWhereNoDomainIsClear() {
        Wish wish =
                new Wish(
                        Optional.of(CareStream.ZORG), Optional.empty(), Optional.empty(), Set.of());

        assertThat(
                        numbers(
                                map(walking(1), walking(2).in(CareStream.ZORG, Domain.GEEST))
                                        .match(seeker(wish), NOW)))
                .containsExactly(2);
    }

    @Test
    void lettingNobodyVerifyAnOfferEndsItByTheDayItCameIn() {
        Offer offer = walking(1).unverified().offer();
        SocialMap map =
                new SocialMap(
                        List.of(offer),
                        new ReceivedSheet(new TreeMap<>(Map.of(offer.id(), TODAY))),
                        Optional.of(HERE),
                        Offers.TIMES);

        LocalDateTime lastDay = NOW.plusDays(179);
        assertThat(map.match(seeker(body()), lastDay).firstStep())
                .hasValueSatisfying(match -> assertThat(match.isToBeAsked()).isTrue());
        assertThat(map.around(lastDay, AgendaFilter.ALL)).hasSize(1);
        LocalDateTime over = NOW.plusDays(180);
        assertThat(map.match(seeker(body()), over).offers()).isEmpty();
        assertThat(map.around(over, AgendaFilter.ALL)).isEmpty();
        assertThat(map.agenda(over, over.toLocalDate(), AgendaFilter.ALL)).isEmpty();
    }

    @Test
    void asksAfterAnUnverifiedOfferOfWhichNobodySaysWhenItCameIn() {
        SocialMap map = map(walking(1).unverified());

        assertThat(map.match(seeker(body()), NOW.plusDays(700)).firstStep())
                .hasValueSatisfying(match -> assertThat(match.isToBeAsked()).isTrue());
    }

    @Test
    void neverMatchesAWishOfResidents() {
        SocialMap map = map(walking(1).marked(Mark.WISH));

        assertThat(map.match(seeker(body()), NOW).offers()).isEmpty();
        assertThat(map.agenda(NOW, TODAY, AgendaFilter.ALL)).isEmpty();
        assertThat(map.around(NOW, AgendaFilter.ALL)).isEmpty();
    }

    @Test
    void leadsToAConnectorWhenThreeDomainsAreLow() {
        Seeker seeker = new Seeker(body(), Language.DUTCH, Set.of(), true, Optional.empty());

        Matches matches =
                map(
                                walking(1),
                                walking(2)
                                        .in(CareStream.WELBEVINDEN, Domain.SOCIAAL)
                                        .marked(Mark.CONNECTOR)
                                        .at(metresNorth(3_000)))
                        .match(seeker, NOW);

        assertThat(matches.isRoute()).isTrue();
        assertThat(numbers(matches)).containsExactly(2, 1);
        assertThat(matches.firstStep().orElseThrow().reasons()).contains(Reason.CONNECTOR);
    }

    @Test
    void listsOffersWhenThereIsNobodyWhoGoesAlong() {
        Matches matches =
                map(walking(1))
                        .match(
                                new Seeker(
                                        body(), Language.DUTCH, Set.of(), true, Optional.empty()),
                                NOW);

        assertThat(matches.isRoute()).isFalse();
        assertThat(numbers(matches)).containsExactly(1);
    }

    @Test
    void putsWhatIsNotForEverybodyBehindUnlessItIsWished() {
        SocialMap map =
                map(
                        walking(1).marked(Mark.WOMEN_ONLY),
                        walking(2).at(metresNorth(2_000)).costing(Cost.UNKNOWN),
                        walking(3).aged(LifeStage.KIND));

        assertThat(numbers(map.match(seeker(body()), NOW))).startsWith(2);
        assertThat(numbers(map.match(seeker(body(Aim.WOMEN)), NOW))).startsWith(1);
        assertThat(numbers(map.match(seeker(body(Aim.WITH_CHILDREN)), NOW))).startsWith(3);
    }

    @Test
    void putsFirstWhatIsForWhomItIsSought() {
        SocialMap map =
                map(
                        walking(1).aged(LifeStage.VOLWASSEN),
                        walking(2).at(metresNorth(2_000)).aged(LifeStage.OUDER),
                        walking(3).at(metresNorth(2_000)).having(Access.WHEELCHAIR),
                        walking(4).at(metresNorth(2_000)).aged(LifeStage.JEUGD, LifeStage.KIND));

        assertThat(numbers(map.match(seeker(ForWhom.OLDER), NOW))).containsExactly(2, 3, 1);
        assertThat(numbers(map.match(seeker(ForWhom.YOUNG), NOW))).startsWith(4, 3);
        assertThat(numbers(map.match(seeker(ForWhom.CHILDREN), NOW))).startsWith(4, 3);
        assertThat(numbers(map.match(seeker(ForWhom.STEP_FREE), NOW))).startsWith(3, 1);
        assertThat(map.match(seeker(body()), NOW).whom()).containsExactly(ForWhom.values());
    }

    @Test
    void saysOfAPlaceOfWhichNobodySaidItThatOneMayAskForSteps() {
        Offers.Made flat = walking(1).having(Access.WHEELCHAIR);

        assertThat(first(seeker(ForWhom.STEP_FREE), flat))
                .matches(match -> match.reasons().contains(Reason.STEP_FREE))
                .matches(match -> !match.isToBeAsked());
        assertThat(first(seeker(ForWhom.STEP_FREE), walking(1)))
                .matches(match -> !match.reasons().contains(Reason.STEP_FREE))
                .matches(Match::isToBeAsked);
        assertThat(first(seeker(body()), flat).reasons()).doesNotContain(Reason.STEP_FREE);
    }

    @Test
    void offersNoChoiceThatNothingIsSaidOf() {
        assertThat(map(walking(1)).match(seeker(body()), NOW).whom()).isEmpty();
        assertThat(map(walking(1).aged(LifeStage.OUDER)).match(seeker(body()), NOW).whom())
                .containsExactly(ForWhom.OLDER);
    }

    @Test
    void takesTheAimsToHeart() {
        Offers.Made near = walking(1).on(weekly("FR"));
        Offers.Made today = walking(2).at(metresNorth(600));
        SocialMap map = map(near, today);

        assertThat(numbers(map.match(seeker(body(Aim.NEARBY)), NOW))).startsWith(1);
        assertThat(numbers(map.match(seeker(body(Aim.SOON)), NOW))).startsWith(2);
    }

    @Test
    void asksAroundAfterNinetyDaysAndLetsGoAfterAHundredAndEighty() {
        assertThat(first(seeker(body()), walking(1).checkedDaysAgo(89)).isToBeAsked()).isFalse();
        assertThat(first(seeker(body()), walking(1).checkedDaysAgo(90)).isToBeAsked()).isTrue();
        assertThat(first(seeker(body()), walking(1).checkedDaysAgo(179)).isToBeAsked()).isTrue();
        assertThat(first(seeker(body()), walking(1).neverChecked()).isToBeAsked()).isTrue();
        assertThat(map(walking(1).checkedDaysAgo(180)).match(seeker(body()), NOW).offers())
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsOver() {
        SocialMap map = map(walking(1).on(once(TODAY.minusDays(1))));

        assertThat(map.match(seeker(body()), NOW).offers()).isEmpty();
        assertThat(map.around(NOW, AgendaFilter.ALL)).isEmpty();
    }

    @Test
    void letsGoOfTodayWhenItCloses() {
        SocialMap map = map(walking(1));

        assertThat(map.agenda(TODAY.atTime(15, 59), TODAY, AgendaFilter.ALL)).hasSize(1);
        assertThat(map.agenda(TODAY.atTime(16, 0), TODAY, AgendaFilter.ALL)).isEmpty();
        assertThat(map.match(seeker(body()), TODAY.atTime(16, 0)).offers())
                .singleElement()
                .satisfies(
                        match ->
                                assertThat(match.next().orElseThrow().day())
                                        .isEqualTo(TODAY.plusDays(7)));
    }

    @Test
    void namesTheSameThingOnce() {
        Offer here = walking(1).offer();
        Offer there = walking(2).at(metresNorth(500)).offer();
        Offer namesake =
                new Offer(
                        there.id(),
                        there.code(),
                        here.title(),
                        there.facts(),
                        there.lines(),
                        there.spot(),
                        there.times(),
                        there.verified());

        assertThat(
                        new SocialMap(
                                        List.of(here, namesake),
                                        ReceivedSheet.EMPTY,
                                        Optional.of(HERE),
                                        Offers.TIMES)
                                .match(seeker(body()), NOW)
                                .offers())
                .extracting(Match::offer)
                .containsExactly(here);
    }

    @Test
    void knowsNothingOfDistancesWhereNobodySaidWhereItStands() {
        SocialMap map =
                new SocialMap(
                        List.of(walking(1).offer()),
                        ReceivedSheet.EMPTY,
                        Optional.empty(),
                        Offers.TIMES);

        Match match = map.match(seeker(body()), NOW).firstStep().orElseThrow();

        assertThat(match.walk()).isEmpty();
        assertThat(match.reasons()).doesNotContain(Reason.NEARBY);
    }

    @Test
    void tellsTheNextThreeTimesOfAnOffer() {
        Offer offer = walking(1).on(weekly("TU", "TH")).offer();

        assertThat(map(walking(1)).next(offer, TODAY.atTime(17, 0)))
                .extracting(Moment::day)
                .containsExactly(TODAY.plusDays(2), TODAY.plusDays(7), TODAY.plusDays(9));
    }

    @Test
    void looksAsFarAheadAsTheNextTimesAre() {
        TimeRule yearly =
                new TimeRule(
                        Optional.of(TODAY),
                        Optional.empty(),
                        Optional.of(
                                new TimeRule.Repeat(
                                        TimeRule.Frequency.MONTHLY,
                                        12,
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        DayOfWeek.MONDAY)),
                        Optional.empty(),
                        Optional.of(DayPart.EVENING),
                        List.of(),
                        new TreeSet<>());
        Offer offer = walking(1).on(yearly).offer();

        assertThat(map(walking(1)).next(offer, NOW))
                .extracting(Moment::day)
                .containsExactly(TODAY, TODAY.plusYears(1), TODAY.plusYears(2));
    }

    @Test
    void keepsWhatBeganYesterdayUntilItIsOver() {
        TimeRule night =
                TimeRule.once(
                        TODAY.minusDays(1),
                        Optional.of(
                                new TimeRule.Hours(
                                        LocalTime.of(20, 0), Optional.of(LocalTime.of(1, 0)))));
        SocialMap map = map(walking(1).on(night));

        assertThat(map.agenda(TODAY.atTime(0, 59), TODAY, AgendaFilter.ALL)).hasSize(1);
        assertThat(map.agenda(TODAY.atTime(1, 0), TODAY, AgendaFilter.ALL)).isEmpty();
    }

    @Test
    void tellsTheWeekInOrderAndOnlyWhatIsAskedFor() {
        SocialMap map =
                map(
                        walking(1).on(weekly("WE")),
                        walking(2).on(weekly("TU", "MO")),
                        walking(3).on(weekly("TH")).costing(Cost.CONTRIBUTION).about("eten"),
                        walking(4).on(weekly("FR")).aged(LifeStage.OUDER),
                        walking(5).on(once(TODAY.plusDays(7))));
        LocalDate week = TODAY.plusDays(6);

        assertThat(agenda(map.agenda(NOW, week, AgendaFilter.ALL))).containsExactly(2, 1, 3, 4, 2);
        assertThat(agenda(map.agenda(NOW, TODAY, AgendaFilter.ALL))).containsExactly(2);
        assertThat(agenda(map.agenda(NOW, week, filter(Optional.of("eten"), Optional.empty()))))
                .containsExactly(3);
        assertThat(
                        agenda(
                                map.agenda(
                                        NOW,
                                        week,
                                        filter(Optional.empty(), Optional.of(ForWhom.YOUNG)))))
                .containsExactly(2, 1, 3, 2);
        assertThat(
                        agenda(
                                map.agenda(
                                        NOW,
                                        week,
                                        new AgendaFilter(
                                                Optional.of(Domain.LICHAAM),
                                                Optional.empty(),
                                                Optional.empty(),
                                                true))))
                .containsExactly(2, 1, 4, 2);
    }

    @Test
    void isStepFreeOnlyWhereSomebodySaidSo() {
        SocialMap map =
                map(
                        walking(1).on(weekly("WE")),
                        walking(2).on(weekly("TU")).having(Access.TOILET),
                        walking(3).on(weekly("TH")).having(Access.WHEELCHAIR, Access.TOILET));
        AgendaFilter filter =
                new AgendaFilter(
                        Optional.empty(), Optional.empty(), Optional.of(ForWhom.STEP_FREE), false);

        assertThat(agenda(map.agenda(NOW, TODAY.plusDays(6), filter))).containsExactly(3);
    }

    @Test
    void showsTheNearestFirstOnTheMap() {
        SocialMap map = map(walking(1).nowhere(), walking(2).at(metresNorth(400)), walking(3));

        assertThat(map.around(NOW, AgendaFilter.ALL).stream().map(item -> number(item.offer())))
                .containsExactly(3, 2, 1);
    }

    private static AgendaFilter filter(Optional<String> theme, Optional<ForWhom> whom) {
        return new AgendaFilter(Optional.empty(), theme, whom, false);
    }

    private static List<Integer> agenda(List<AgendaItem> items) {
        return items.stream().map(item -> number(item.offer())).toList();
    }

    private static Match first(Seeker seeker, Offers.Made... offers) {
        return map(offers).match(seeker, NOW).firstStep().orElseThrow();
    }

    private static SocialMap map(Offers.Made... offers) {
        return new SocialMap(
                Arrays.stream(offers).map(Offers.Made::offer).toList(),
                ReceivedSheet.EMPTY,
                Optional.of(HERE),
                Offers.TIMES);
    }

    private static Seeker seeker(Wish wish) {
        return seeker(wish, Language.DUTCH);
    }

    private static Seeker seeker(ForWhom whom) {
        return new Seeker(body(), Language.DUTCH, Set.of(), false, Optional.of(whom));
    }

    private static Seeker seeker(Wish wish, Language language) {
        return new Seeker(wish, language, Set.of(), false, Optional.empty());
    }

    private static Wish body(Aim... aims) {
        return new Wish(Optional.empty(), domain(), Optional.empty(), Set.of(aims));
    }

    private static Optional<Domain> domain() {
        return Optional.of(Domain.LICHAAM);
    }

    private static List<Integer> numbers(Matches matches) {
        return matches.offers().stream().map(match -> number(match.offer())).toList();
    }

    private static int number(Offer offer) {
        return Integer.parseInt(offer.id().substring(24));
    }
}
