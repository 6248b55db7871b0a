package nl.gezondheidsplein.hub.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.hub.results.PeriodGrid;
import nl.gezondheidsplein.hub.results.ReleaseCalendar;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcIdeaStore;
import nl.gezondheidsplein.hub.store.JdbcIntakeStore;
import nl.gezondheidsplein.hub.store.JdbcKioskRegister;
import nl.gezondheidsplein.hub.store.JdbcStoryStore;
import nl.gezondheidsplein.hub.store.JdbcTaskStore;
import nl.gezondheidsplein.hub.store.JdbcThemeStore;
import nl.gezondheidsplein.hub.voices.Believers;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.IdeaState;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.voices.ThemeCard;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.Refused;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.TopicAddress;
import nl.gezondheidsplein.protocol.Voice;
import nl.gezondheidsplein.protocol.VoiceKind;
import nl.gezondheidsplein.protocol.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the intake promises about voices on every database. */
abstract class VoiceIntakeContract {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final KioskId NEIGHBOUR = new KioskId("k-dddddddddd");
    private static final KioskId PENDING = new KioskId("k-bbbbbbbbbb");
    private static final String MARKER = "Een kas op het plein met tomaten";

    private final Database database = Database.open(freshUrl());
    private final KioskRegister register = new JdbcKioskRegister(database);
    private final JdbcThemeStore themes = new JdbcThemeStore(database);
    private final JdbcIdeaStore ideas = new JdbcIdeaStore(database);
    private final JdbcStoryStore stories = new JdbcStoryStore(database);
    private final JdbcTaskStore tasks = new JdbcTaskStore(database);
    private final Clerk clerk =
            new Clerk(
                    new JdbcIntakeStore(database),
                    new Booking(
                            new ReleaseCalendar(
                                    Map.of(0, new PeriodGrid.Months(1)), Duration.ofDays(21))),
                    () -> ItemCatalogue.base().withOpenThemes(Set.of("samen-eten", "lopen")));

    abstract String freshUrl();

    @BeforeEach
    void enrolKiosks() {
        DemoAreas.putInto(new JdbcAreaRegister(database));
        enrol(KIOSK, true);
        enrol(NEIGHBOUR, true);
        enrol(PENDING, false);
        for (String id : List.of("samen-eten", "lopen")) {
            themes.put(
                    new Theme(
                            new PictureChoice(id, Texts.of(Map.of("nl", "Samen eten")), "meal"),
                            false));
        }
    }

    private void enrol(KioskId kiosk, boolean preconfirmed) {
        register.add(
                kiosk,
                new NewKiosk("Kiosk", DemoAreas.DE_LUYK, null, preconfirmed),
                NOW,
                new KioskRegister.Claim("claim " + kiosk, NOW.plusSeconds(60)));
        register.redeem(
                "claim " + kiosk,
                new KioskRegister.Enrolment(NOW, "f".repeat(64), "123 456", "abc", NOW));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private Receipt settle(KioskId kiosk, Channel channel, byte[]... payloads) {
        Clerk.Outcome outcome =
                clerk.settle(
                        Arrays.stream(payloads)
                                .map(
                                        payload ->
                                                new Delivery(
                                                        new TopicAddress(kiosk, channel),
                                                        payload,
                                                        false,
                                                        () -> {}))
                                .toList(),
                        NOW);
        return Objects.requireNonNull(outcome.receipts().get(kiosk));
    }

    private static byte[] believers(long seq, String week, int samenEten, int lopen) {
        return MessageCodec.encode(
                new SealedWindow(
                        seq,
                        "boot-1",
                        "de-luyk-1",
                        "2026-1",
                        Kind.BELIEVER,
                        new Window(week),
                        samenEten + lopen,
                        Counts.of(
                                Map.of(
                                        "theme.samen-eten",
                                        new Count.Single(samenEten),
                                        "theme.lopen",
                                        new Count.Single(lopen)))));
    }

    private static byte[] voice(long seq, VoiceKind kind, String text) {
        return MessageCodec.encode(
                new Voice(
                        seq, "boot-1", "de-luyk-1", "2026-1", kind, "nl", text, Optional.empty()));
    }

    private ThemeCard card(String theme) {
        return themes.board(DemoAreas.NOORD).stream()
                .filter(card -> card.theme().id().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private long number(String sql) {
        return database.read(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    @Test
    void threeBelieversOfTwoKiosksStartAThemeAndGiveTheCoordinatorATask() {
        settle(KIOSK, Channel.TALLY, believers(1, "2026-W46", 2, 0));
        assertThat(card("samen-eten").state()).isEqualTo(State.OPEN);

        settle(NEIGHBOUR, Channel.TALLY, believers(1, "2026-W46", 1, 1));

        assertThat(card("samen-eten").state()).isEqualTo(State.STARTED);
        assertThat(card("samen-eten").believers()).isEqualTo(new Believers(3, 2, 3));
        assertThat(card("samen-eten").outcome()).isPresent();
        assertThat(card("lopen").state()).isEqualTo(State.OPEN);
        assertThat(tasks.open(DemoAreas.NOORD))
                .extracting(Task::source)
                .containsExactly(new Task.Source(Task.Kind.THEME, "samen-eten"));
        assertThat(themes.history("samen-eten", DemoAreas.NOORD)).hasSize(1);
    }

    @Test
    void threeTapsInOneWindowOfOneKioskStartNothing() {
        settle(KIOSK, Channel.TALLY, believers(1, "2026-W46", 5, 0));
        assertThat(card("samen-eten").state()).isEqualTo(State.OPEN);
        assertThat(card("samen-eten").believers().count()).isEqualTo(5);

        settle(KIOSK, Channel.TALLY, believers(2, "2026-W47", 1, 0));
        assertThat(card("samen-eten").state())
                .as("a week later it is another day")
                .isEqualTo(State.STARTED);
    }

    @Test
    void moreMayJoinWhatHasStartedAndNoSecondTaskComes() {
        settle(KIOSK, Channel.TALLY, believers(1, "2026-W45", 2, 0));
        settle(KIOSK, Channel.TALLY, believers(2, "2026-W46", 2, 0));
        settle(KIOSK, Channel.TALLY, believers(3, "2026-W47", 4, 0));

        assertThat(card("samen-eten").believers().count()).isEqualTo(8);
        assertThat(tasks.open(DemoAreas.NOORD)).hasSize(1);
    }

    @Test
    void aWindowOfBelieversThatComesAgainCountsOnce() {
        settle(KIOSK, Channel.TALLY, believers(1, "2026-W46", 2, 0));
        settle(KIOSK, Channel.TALLY, believers(1, "2026-W46", 2, 0));

        assertThat(card("samen-eten").believers()).isEqualTo(new Believers(2, 1, 0));
    }

    @Test
    void aThemeThatBecameSensitiveCountsNobodyAnyMore() {
        themes.put(new Theme(card("samen-eten").theme().words(), true));
        settle(KIOSK, Channel.TALLY, believers(1, "2026-W46", 2, 0));

        assertThat(card("samen-eten").believers()).isEqualTo(Believers.NONE);
        assertThat(openBelievers()).isEmpty();
        assertThat(number("SELECT count(*) FROM open_contribution")).isZero();
    }

    @Test
    void whoBelievesInAnotherThemeStillCountsBesideASensitiveOne() {
        themes.put(new Theme(card("samen-eten").theme().words(), true));
        settle(KIOSK, Channel.TALLY, believers(1, "2026-W46", 2, 3));

        assertThat(openBelievers()).containsExactly("theme.lopen 3");
        assertThat(number("SELECT n FROM open_contribution")).isEqualTo(3);
        assertThat(card("lopen").believers().count()).isEqualTo(3);
    }

    /** With n of everybody and the answers of the others, the hidden number could be reckoned. */
    @Test
    void whatWasCountedBeforeAThemeBecameSensitiveIsNeverReleased() {
        settle(KIOSK, Channel.TALLY, believers(1, "2026-W46", 2, 3));
        themes.put(new Theme(card("samen-eten").theme().words(), true));

        assertThat(openBelievers()).isEmpty();
        assertThat(number("SELECT count(*) FROM open_contribution")).isZero();
        assertThat(card("lopen").believers().count()).isEqualTo(3);
    }

    private List<String> openBelievers() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "SELECT answer || ' ' || count FROM open_cell"
                                                + " WHERE histogram = 'believer' ORDER BY answer")
                                .mapTo(String.class)
                                .list());
    }

    @Test
    void anIdeaIsKeptWithItsMonthAloneAndReceiptedByItsNumber() {
        Receipt receipt = settle(KIOSK, Channel.VOICE, voice(1, VoiceKind.IDEA, MARKER));

        assertThat(receipt).isEqualTo(new Receipt(1, List.of(), List.of()));
        assertThat(ideas.ideas(DemoAreas.NOORD, IdeaState.WAITING, 0, 99))
                .singleElement()
                .satisfies(
                        idea -> {
                            assertThat(idea.text()).isEqualTo(MARKER);
                            assertThat(idea.month()).isEqualTo(YearMonth.of(2026, 11));
                            assertThat(idea.state()).isEqualTo(IdeaState.WAITING);
                        });
        assertThat(columnsOfIdea())
                .containsExactlyInAnyOrder(
                        "id", "neighbourhood", "month", "language", "words", "state");
    }

    private List<String> columnsOfIdea() {
        return database.read(
                handle ->
                        List.copyOf(
                                handle.createQuery("SELECT * FROM idea")
                                        .mapToMap()
                                        .one()
                                        .keySet()));
    }

    @Test
    void ideasAndWindowsShareOneRowOfNumbers() {
        settle(KIOSK, Channel.TALLY, believers(1, "2026-W46", 1, 0));
        Receipt receipt =
                settle(
                        KIOSK,
                        Channel.VOICE,
                        voice(3, VoiceKind.IDEA, MARKER),
                        voice(2, VoiceKind.IDEA, "Meer bankjes"));

        assertThat(receipt.upTo()).isEqualTo(3);
        settle(KIOSK, Channel.VOICE, voice(2, VoiceKind.IDEA, "Meer bankjes"));
        assertThat(ideas.ideas(DemoAreas.NOORD, IdeaState.WAITING, 0, 99)).hasSize(2);
    }

    @Test
    void whatSomebodyWroteIsNeverSetApart() {
        byte[] broken =
                new String(voice(1, VoiceKind.IDEA, MARKER), StandardCharsets.UTF_8)
                        .replace("\"v\":1", "\"v\":1,\"who\":\"x\"")
                        .getBytes(StandardCharsets.UTF_8);
        Receipt receipt = settle(KIOSK, Channel.VOICE, broken);
        settle(KIOSK, Channel.VOICE, voice(2, VoiceKind.IDEA, "Een"));
        settle(KIOSK, Channel.VOICE, voice(2, VoiceKind.IDEA, "Twee"));

        assertThat(receipt.refused())
                .containsExactly(new Refused(1, Sha256.hex(broken), "unknown-field"));
        assertThat(number("SELECT count(*) FROM quarantine")).isZero();
        assertThat(number("SELECT conflicts FROM intake_cursor WHERE kiosk = 'k-aaaaaaaaaa'"))
                .isEqualTo(1);
    }

    @Test
    void aStoryIsRefusedAndForgottenWhileStoriesAreOff() {
        Receipt receipt = settle(KIOSK, Channel.VOICE, story(1, MARKER));

        assertThat(receipt.refused()).extracting(Refused::reason).containsExactly("stories-off");
        assertThat(number("SELECT count(*) FROM quarantine")).isZero();
        assertThat(stories.stories(DemoAreas.NOORD)).isEmpty();
    }

    private static byte[] story(long seq, String text) {
        return MessageCodec.encode(
                new Voice(
                        seq,
                        "boot-1",
                        "de-luyk-1",
                        "2026-1",
                        VoiceKind.STORY,
                        "nl",
                        text,
                        Optional.of("a".repeat(64))));
    }

    @Test
    void aStoryIsKeptWithItsMonthAloneWhereStoriesAreOn() {
        stories.setTaking(DemoAreas.NOORD, true);
        Receipt receipt = settle(KIOSK, Channel.VOICE, story(1, MARKER));

        assertThat(receipt).isEqualTo(new Receipt(1, List.of(), List.of()));
        assertThat(stories.stories(DemoAreas.NOORD))
                .singleElement()
                .satisfies(
                        story -> {
                            assertThat(story.text()).isEqualTo(MARKER);
                            assertThat(story.month()).isEqualTo(YearMonth.of(2026, 11));
                        });
        assertThat(
                        database.<List<String>, RuntimeException>read(
                                handle ->
                                        List.copyOf(
                                                handle.createQuery("SELECT * FROM story")
                                                        .mapToMap()
                                                        .one()
                                                        .keySet())))
                .containsExactlyInAnyOrder(
                        "id",
                        "neighbourhood",
                        "month",
                        "language",
                        "words",
                        "withdrawal",
                        "state",
                        "first_reader",
                        "goes_on");
    }

    @Test
    void aStoryThatPointsAtAPersonIsRefusedAndForgotten() {
        stories.setTaking(DemoAreas.NOORD, true);
        Receipt receipt =
                settle(KIOSK, Channel.VOICE, story(1, "Bel mij op 06 12345678 als het kan."));

        assertThat(receipt.refused())
                .extracting(Refused::reason)
                .containsExactly("person-in-story");
        assertThat(stories.stories(DemoAreas.NOORD)).isEmpty();
        assertThat(number("SELECT count(*) FROM quarantine")).isZero();
    }

    @Test
    void aStoryThatNobodyCouldTakeBackIsRefused() {
        stories.setTaking(DemoAreas.NOORD, true);
        Receipt receipt = settle(KIOSK, Channel.VOICE, voice(1, VoiceKind.STORY, MARKER));

        assertThat(receipt.refused())
                .extracting(Refused::reason)
                .containsExactly("no-withdrawal-code");
        assertThat(stories.stories(DemoAreas.NOORD)).isEmpty();
    }

    @Test
    void aStoryOfAPendingKioskIsNotHeldForLater() {
        stories.setTaking(DemoAreas.NOORD, true);
        settle(PENDING, Channel.VOICE, story(1, MARKER));

        assertThat(number("SELECT count(*) FROM held_window")).isZero();
    }

    @Test
    void voicesOfAPendingKioskWaitForItsConfirmation() {
        settle(PENDING, Channel.VOICE, voice(1, VoiceKind.IDEA, MARKER));
        settle(PENDING, Channel.TALLY, believers(2, "2026-W46", 2, 0));
        assertThat(ideas.ideas(DemoAreas.NOORD, IdeaState.WAITING, 0, 99)).isEmpty();
        assertThat(card("samen-eten").believers()).isEqualTo(Believers.NONE);

        register.confirm(PENDING, NOW);
        clerk.countHeld(NOW);

        assertThat(ideas.ideas(DemoAreas.NOORD, IdeaState.WAITING, 0, 99))
                .extracting(Idea::text)
                .containsExactly(MARKER);
        assertThat(card("samen-eten").believers().count()).isEqualTo(2);
        assertThat(number("SELECT count(*) FROM held_window")).isZero();
    }
}
