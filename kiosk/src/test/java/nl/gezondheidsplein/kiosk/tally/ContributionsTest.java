package nl.gezondheidsplein.kiosk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed.Change;
import nl.gezondheidsplein.kiosk.visit.Contribution.Give.Way;
import nl.gezondheidsplein.kiosk.visit.Contribution.Heard.Through;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.OfferUse;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Voice;
import nl.gezondheidsplein.protocol.VoiceKind;
import nl.gezondheidsplein.protocol.WithdrawalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything one can contribute becomes the counts of its own kind, and of nothing else. */
class ContributionsTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String COVENANT = "2026-1";

    @TempDir Path folder;
    private final SettableClock clock = new SettableClock("2026-11-18T10:00:00Z");
    private TallyScene scene;

    @BeforeEach
    void open() {
        scene = new TallyScene(folder.resolve("outbox.db"), clock);
        scene.shown = TallyScene.FULL;
        scene.tally.sealEnded();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void countsEveryAnswerOfTheCheckInItsPlace() {
        give(7, check("set-1", Answer.HIGH, Answer.LOWEST));
        give(3, check("set-1", Answer.SKIPPED, Answer.LOWEST));

        SealedWindow window = only(Kind.CHECK);

        assertThat(window.n()).isEqualTo(10);
        assertThat(window.counts())
                .isEqualTo(
                        Counts.of(
                                Map.of(
                                        "q0", Count.Histogram.of(0, 0, 0, 7, 0, 3),
                                        "q1", Count.Histogram.of(10, 0, 0, 0, 0, 0))));
    }

    @Test
    void neverAddsUpTwoQuestionSets() {
        give(9, check("set-1", Answer.HIGH, Answer.HIGH));
        give(11, check("set-2", Answer.LOW, Answer.LOW));

        assertThat(sealed(Kind.CHECK)).extracting(SealedWindow::n).containsExactlyInAnyOrder(0, 11);
    }

    @Test
    void givesEveryQuestionAWindowOfItsOwn() {
        give(10, new Contribution.Vote("seizoen", "groen"));
        give(2, new Contribution.Vote("seizoen", "spelen"));
        give(15, new Contribution.Vote("week-1", "ja"));

        assertThat(sealed(Kind.VOTE))
                .extracting(SealedWindow::counts)
                .containsExactlyInAnyOrder(
                        Counts.of(
                                Map.of(
                                        "vote.seizoen",
                                        Count.Choices.of(Map.of("groen", 10, "spelen", 2)))),
                        Counts.of(Map.of("vote.week-1", Count.Choices.of(Map.of("ja", 15)))));
    }

    @Test
    void countsBelieversWithoutAFloor() {
        give(2, new Contribution.Believer("samen-eten"));

        SealedWindow window = only(Kind.BELIEVER);

        assertThat(window.n()).isEqualTo(2);
        assertThat(window.counts())
                .isEqualTo(Counts.of(Map.of("theme.samen-eten", new Count.Single(2))));
    }

    @Test
    void countsNoBelieverOfASensitiveTheme() {
        give(12, new Contribution.Believer("geld"));

        SealedWindow window = only(Kind.BELIEVER);

        assertThat(window.n()).isZero();
        assertThat(window.counts()).isEqualTo(Counts.EMPTY);
    }

    @Test
    void forgetsTheBelieversOfAThemeThatBecameSensitive() {
        give(2, new Contribution.Believer("samen-eten"));
        scene.shown =
                new ShownContent(
                        "moerwijk-119",
                        COVENANT,
                        Optional.of("set-1"),
                        ItemCatalogue.base()
                                .withThemes(Set.of("samen-eten"))
                                .withOpenThemes(Set.of("tuin")));

        SealedWindow window = only(Kind.BELIEVER);

        assertThat(window.n()).isZero();
        assertThat(window.counts()).isEqualTo(Counts.EMPTY);
    }

    @Test
    void countsHelpOfferedAndAskedByCategory() {
        give(6, new Contribution.Give("klussen", Way.OFFER));
        give(5, new Contribution.Give("taal", Way.ASK));

        SealedWindow window = only(Kind.GIVE);

        assertThat(window.n()).isEqualTo(11);
        assertThat(window.counts())
                .isEqualTo(
                        Counts.of(
                                Map.of(
                                        "offer", Count.Choices.of(Map.of("klussen", 6)),
                                        "ask", Count.Choices.of(Map.of("taal", 5)))));
    }

    @Test
    void countsWishesByWhetherSomebodyOffersThem() {
        give(8, wished("samen-eten", true));
        give(4, wished("geld", false));

        SealedWindow window = only(Kind.WISH);

        assertThat(window.n()).isEqualTo(12);
        assertThat(window.counts())
                .isEqualTo(
                        Counts.of(
                                Map.of(
                                        "offered",
                                        Count.Choices.of(
                                                Map.of("welbevinden.sociaal.samen-eten", 8)),
                                        "missing",
                                        Count.Choices.of(Map.of("welbevinden.sociaal.geld", 4)))));
    }

    @Test
    void countsThroughWhomPeopleHeard() {
        give(7, new Contribution.Heard(Through.NEIGHBOUR));
        give(3, new Contribution.Heard(Through.MOSQUE));

        assertThat(only(Kind.RIPPLE).counts())
                .isEqualTo(
                        Counts.of(
                                Map.of(
                                        "neighbour", new Count.Single(7),
                                        "mosque", new Count.Single(3))));
    }

    @Test
    void countsMoreSameOrLessAndSkipsWhatNobodyKnows() {
        give(
                10,
                new Contribution.Changed(
                        Map.of(
                                Domain.LICHAAM, Change.MORE,
                                Domain.GEEST, Change.SAME,
                                Domain.SOCIAAL, Change.LESS)));

        SealedWindow window = only(Kind.CHANGE);

        assertThat(window.n()).isEqualTo(10);
        assertThat(window.counts())
                .isEqualTo(
                        Counts.of(
                                Map.of(
                                        "lichaam", Count.Histogram.of(10, 0, 0, 0),
                                        "geest", Count.Histogram.of(0, 10, 0, 0),
                                        "sociaal", Count.Histogram.of(0, 0, 10, 0),
                                        "maatschappelijk", Count.Histogram.of(0, 0, 0, 10))));
    }

    @Test
    void countsOffersAloudAndLanguagesAsUseOfTheKiosk() {
        for (int i = 0; i < 10; i++) {
            scene.tally.record(
                    new VisitEnd(
                            VisitEnd.Outcome.USED,
                            Optional.of(Language.ARABIC),
                            EnumSet.of(Screen.MATCH),
                            new TreeSet<>(
                                    Set.of(
                                            new OfferUse("bewegen", OfferUse.Step.SHOWN),
                                            new OfferUse("bewegen", OfferUse.Step.TAKEN),
                                            new OfferUse("onbekend", OfferUse.Step.SHOWN))),
                            true),
                    COVENANT);
        }

        SealedWindow window = only(Kind.USAGE);

        assertThat(window.n()).isEqualTo(10);
        assertThat(window.counts())
                .isEqualTo(
                        Counts.of(
                                Map.of(
                                        "offer.bewegen.shown", new Count.Single(10),
                                        "offer.bewegen.taken", new Count.Single(10),
                                        "other", new Count.Single(10),
                                        "aloud", new Count.Single(10),
                                        "language.ar", new Count.Single(10),
                                        "screen.match", new Count.Single(10))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CHECK", "WISH", "VOTE", "GIVE", "RIPPLE", "CHANGE"})
    void holdsBackFewerThanTenAndCarriesThemOverWhole(Kind kind) {
        give(9, one(kind));
        assertThat(sealed(kind))
                .isNotEmpty()
                .allSatisfy(window -> assertThat(window.n()).isZero())
                .allSatisfy(window -> assertThat(window.counts()).isEqualTo(Counts.EMPTY));

        give(1, one(kind));

        assertThat(sealed(kind)).filteredOn(window -> window.n() == 10).hasSize(1);
    }

    @Test
    void sendsTheSameMessagesWhetherNobodyOrManyCame() {
        clock.advance(WEEK);
        scene.tally.sealEnded();
        List<String> nobody = traffic();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ATTENDANCE && kind != Kind.ATTENDANCE_DETAIL) {
                give(kind == Kind.RIPPLE ? 4 : 30, one(kind));
            }
        }
        clock.advance(WEEK);
        scene.tally.sealEnded();

        List<String> many = traffic().subList(nobody.size(), 2 * nobody.size());

        assertThat(nobody).hasSize(10);
        assertThat(many).containsExactlyElementsOf(nobody);
        assertThat(traffic()).hasSize(2 * nobody.size());
    }

    @Test
    void stopsAskingForAWindowWhenThePackNoLongerHoldsTheQuestion() {
        give(12, new Contribution.Vote("seizoen", "groen"));
        scene.shown = new ShownContent("moerwijk-119", COVENANT);
        clock.advance(WEEK);
        scene.tally.sealEnded();
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(sealed(Kind.VOTE)).extracting(SealedWindow::n).containsExactly(12);
    }

    @Test
    void countsWhatThePackNoLongerKnowsAsDiscarded() {
        give(10, new Contribution.Vote("seizoen", "ongekend"));
        give(2, new Contribution.Vote("oud", "ja"));

        assertThat(only(Kind.USAGE).counts().get("discarded")).contains(new Count.Single(12));
    }

    @Test
    void countsNothingThatWasTooFastButPlay() {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ATTENDANCE && kind != Kind.ATTENDANCE_DETAIL) {
                for (int i = 0; i < 10; i++) {
                    scene.tally.count(one(kind), Pace.PLAYFUL, COVENANT);
                }
            }
        }
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed())
                .filteredOn(window -> window.kind() != Kind.USAGE)
                .allSatisfy(window -> assertThat(window.n()).isZero());
        assertThat(scene.sealed(Kind.USAGE).getFirst().counts().entries()).containsOnlyKeys("play");
    }

    @Test
    void knowsEveryScreenAndLanguageThatIsCounted() {
        assertThat(TallyScene.ITEMS.screens())
                .containsAll(
                        Arrays.stream(Screen.values())
                                .filter(Screen::isCounted)
                                .map(Screen::id)
                                .toList());
        assertThat(TallyScene.ITEMS.languages())
                .containsAll(Arrays.stream(Language.values()).map(Language::id).toList());
    }

    @Test
    void letsIdeasGoAtNightInTheOrderOfTheirWords() {
        List.of("Meer groen", "Een bankje", "Meer groen").forEach(this::idea);
        assertThat(voices()).isEmpty();

        scene.tally.sealVoices();

        assertThat(voices())
                .extracting(Voice::text)
                .containsExactly("Een bankje", "Meer groen", "Meer groen");
        assertThat(voices()).extracting(Voice::language).containsOnly("ar");
        scene.tally.sealVoices();
        assertThat(voices()).hasSize(3);
    }

    @Test
    void refusesAnIdeaThatNobodyCouldSend() {
        assertThatThrownBy(() -> idea("x".repeat(281))).isInstanceOf(RuntimeException.class);
        scene.tally.sealVoices();

        assertThat(voices()).isEmpty();
    }

    @Test
    void letsAStoryGoWithTheHashOfItsCodeAlone() {
        WithdrawalCode code = WithdrawalCode.random(new SecureRandom());
        idea("Wij eten samen.");
        scene.tally.count(
                new Contribution.Story(Language.DUTCH, "Ik eet nu samen.", code),
                Pace.CONSIDERED,
                COVENANT);

        scene.tally.sealVoices();

        assertThat(voices())
                .extracting(Voice::kind)
                .containsExactly(VoiceKind.STORY, VoiceKind.IDEA);
        assertThat(voices())
                .extracting(Voice::withdrawal)
                .containsExactly(Optional.of(code.hash()), Optional.empty());
        assertThat(scene.outbox.unsettled(10))
                .noneMatch(
                        row ->
                                new String(row.payload(), StandardCharsets.UTF_8)
                                        .contains(code.text()));
    }

    private void idea(String text) {
        scene.tally.count(new Contribution.Idea(Language.ARABIC, text), Pace.CONSIDERED, COVENANT);
    }

    private List<Voice> voices() {
        scene.outbox.release(LocalDate.of(2026, 11, 18));
        return scene.outbox.unsettled(1_000).stream()
                .filter(row -> row.channel() == Channel.VOICE)
                .map(row -> MessageCodec.decodeVoice(row.payload()))
                .toList();
    }

    private void give(int times, Contribution contribution) {
        for (int i = 0; i < times; i++) {
            scene.tally.count(contribution, Pace.CONSIDERED, COVENANT);
        }
    }

    private SealedWindow only(Kind kind) {
        List<SealedWindow> windows = sealed(kind);
        assertThat(windows).hasSize(1);
        return windows.getFirst();
    }

    private List<SealedWindow> sealed(Kind kind) {
        clock.advance(WEEK);
        scene.tally.sealEnded();
        return scene.sealed(kind);
    }

    /** What somebody on the line could tell apart: the kinds with a floor, and their sizes. */
    private List<String> traffic() {
        return scene.payloads().stream()
                .map(
                        payload -> {
                            Kind kind = MessageCodec.decodeTally(payload, TallyScene.ITEMS).kind();
                            return kind + (kind.hasFloor() ? " " + payload.length : "");
                        })
                .toList();
    }

    private static Contribution one(Kind kind) {
        return switch (kind) {
            case CHECK -> check("set-1", Answer.HIGH, Answer.LOW);
            case WISH -> wished("geld", false);
            case VOTE -> new Contribution.Vote("week-1", "nee");
            case BELIEVER -> new Contribution.Believer("samen-eten");
            case GIVE -> new Contribution.Give("taal", Way.OFFER);
            case RIPPLE -> new Contribution.Heard(Through.ONLINE);
            case CHANGE -> new Contribution.Changed(Map.of(Domain.GEEST, Change.LESS));
            case QUICK, USAGE, ATTENDANCE, ATTENDANCE_DETAIL ->
                    TallyScene.quick(Answer.HIGH, Optional.of(Domain.GEEST));
        };
    }

    private static Contribution check(String set, Answer general, Answer first) {
        SortedMap<String, Answer> answers = new TreeMap<>();
        answers.put("q0", general);
        answers.put("q1", first);
        return new Contribution.Full(set, answers);
    }

    private static Contribution wished(String theme, boolean isOffered) {
        return new Contribution.Wished(CareStream.WELBEVINDEN, Domain.SOCIAAL, theme, isOffered);
    }
}
