package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.DrawnChoice;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks.Doing;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks.More;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks.Step;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks.Thing;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.FeedbackState;
import nl.gezondheidsplein.hub.voices.FeedbackWords;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.SentenceChoice;
import nl.gezondheidsplein.hub.voices.SourceNames;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.Tasks;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.ScreenTexts;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What feedback made of blocks promises, on whichever database. */
abstract class FeedbackBlocksContract extends DatabaseTest {
    private static final Set<String> LANGUAGES = Set.copyOf(ScreenTexts.LANGUAGES);

    private final SettableClock clock = new SettableClock();
    private final JdbcThemeStore themes = new JdbcThemeStore(database());
    private final JdbcQuestionStore questions = new JdbcQuestionStore(database());
    private final JdbcDrawerStore drawers = new JdbcDrawerStore(database());
    private final JdbcFeedbackStore feedback = new JdbcFeedbackStore(database());
    private final FeedbackWords words = words(SentenceChoice.AS_WRITTEN);
    private final Tasks tasks = new Tasks(new JdbcTaskStore(database()), feedback, words, clock);

    private FeedbackWords words(SentenceChoice choice) {
        return new FeedbackWords(
                new SourceNames(
                        themes,
                        questions,
                        drawers,
                        source ->
                                source.kind() == Task.Kind.EVENT
                                        ? Optional.of(Texts.of(Map.of("nl", "Familyday")))
                                        : Optional.empty()),
                choice);
    }

    @TempDir private Path migrations;

    @BeforeEach
    void bringVoices() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
        themes.put(new Theme(choice("samen-eten", "Samen eten", "Birlikte yemek"), false));
        questions.put(
                Question.draft(
                        choice("bankjes", "Wilt u bankjes?", "Bank ister misiniz?"),
                        "moerwijk",
                        Purpose.WEEK,
                        List.of(choice("ja", "Ja", "Evet"), choice("nee", "Nee", "Hayır"))));
        drawers.put(
                new DrawnChoice(Drawer.GIVE, choice("klussen", "Klussen", "Tamir işleri"), true));
    }

    private static PictureChoice choice(String id, String dutch, String turkish) {
        return new PictureChoice(id, Texts.of(Map.of("nl", dutch, "tr", turkish)), "plant");
    }

    private String said(Task.Kind kind, String subject, String language) {
        return words.said(new Task.Source(kind, subject))
                .in(language)
                .replaceAll("[\u2068\u2069]", "");
    }

    @Test
    void everyKindOfSourceHasItsOwnSentenceInFiveLanguages() {
        Set<String> dutch = new HashSet<>();
        for (Task.Kind kind : Task.Kind.values()) {
            Texts said = words.said(new Task.Source(kind, subject(kind)));
            assertThat(said.byLanguage().keySet()).as("%s", kind).isEqualTo(LANGUAGES);
            dutch.add(said.in("nl"));
        }
        assertThat(dutch).hasSameSizeAs(Task.Kind.values());
    }

    private static String subject(Task.Kind kind) {
        return switch (kind) {
            case THEME -> "samen-eten";
            case WISH -> "welbevinden.sociaal.samen-eten";
            case QUESTION -> "bankjes.ja";
            case HELP -> "ask.klussen";
            case EVENT -> "familyday";
            case IDEA, STORY, OFFER, FEEDBACK, OWN -> "x";
        };
    }

    @Test
    void namesWhatWasBroughtInTheLanguagesThatItHas() {
        assertThat(said(Task.Kind.THEME, "samen-eten", "tr"))
                .isEqualTo("Şuna katılıyorsunuz: Birlikte yemek.");
        assertThat(said(Task.Kind.WISH, "welbevinden.sociaal.samen-eten", "nl"))
                .isEqualTo("U zocht naar: Samen eten.");
        assertThat(said(Task.Kind.QUESTION, "bankjes.ja", "nl"))
                .isEqualTo("Wilt u bankjes? U koos: Ja.");
        assertThat(said(Task.Kind.QUESTION, "bankjes", "nl"))
                .isEqualTo("Wilt u bankjes? U gaf antwoord.");
        assertThat(said(Task.Kind.HELP, "offer.klussen", "nl"))
                .isEqualTo("U bood hulp aan: Klussen.");
        assertThat(said(Task.Kind.EVENT, "familyday", "pl")).isEqualTo("Chodziło o: Familyday.");
    }

    @Test
    void keepsANameOfAnotherLanguageApartFromTheSentenceAroundIt() {
        assertThat(words.said(new Task.Source(Task.Kind.EVENT, "familyday")).in("ar"))
                .contains("\u2068Familyday\u2069");
    }

    @Test
    void saysThatSomethingWasSaidWhenNobodyKnowsAnyMoreWhat() {
        assertThat(said(Task.Kind.THEME, "weg", "en")).isEqualTo("You let us know something.");
        assertThat(said(Task.Kind.QUESTION, "weg.ja", "nl")).isEqualTo("U liet ons iets weten.");
        assertThat(said(Task.Kind.WISH, "", "nl")).isEqualTo("U liet ons iets weten.");
    }

    @Test
    void everythingThatCanBeDoneIsASentenceOfItsOwnInFiveLanguages() {
        for (String language : LANGUAGES) {
            assertThat(Doing.all().stream().map(doing -> words.doing(doing).in(language)))
                    .as(language)
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void namesTheMonthForWhichSomethingIsPlannedAsEachLanguageWritesIt() {
        Texts told =
                words.doing(
                        Doing.plain(Step.PLANNED, Thing.ACTIVITY)
                                .with(Optional.of(YearMonth.of(2026, 5)), Optional.empty()));

        assertThat(told.byLanguage())
                .containsEntry("nl", "In mei 2026 komt er een activiteit.")
                .containsEntry("en", "There will be an activity in May 2026.")
                .containsEntry("tr", "Bir etkinlik planlandı: Mayıs 2026.")
                .containsEntry("ar", "سيكون هناك نشاط في مايو 2026.")
                .containsEntry("pl", "Będą zajęcia. Termin: maj 2026.");
        for (Thing thing : List.of(Thing.IT, Thing.MEETING, Thing.PLACE, Thing.HELP)) {
            assertThat(
                            words.doing(
                                            Doing.plain(Step.PLANNED, thing)
                                                    .with(
                                                            Optional.of(YearMonth.of(2026, 5)),
                                                            Optional.empty()))
                                    .byLanguage()
                                    .values())
                    .allMatch(said -> said.contains("2026"));
        }
    }

    @Test
    void marksFreeTextWithItsLanguageForWhoReadsAnother() {
        Texts told =
                words.doing(
                        Doing.plain(Step.DONE, Thing.IT)
                                .with(
                                        Optional.empty(),
                                        More.of("nl", "Elke dinsdag koken we samen.")));

        assertThat(told.in("nl")).isEqualTo("Het is gelukt. Elke dinsdag koken we samen.");
        assertThat(told.in("en"))
                .isEqualTo("It worked. Dutch: \u2068Elke dinsdag koken we samen.\u2069");
        assertThat(told.in("tr")).contains("Felemenkçe: ");
        assertThat(told.in("pl")).contains("niderlandzki: ");
    }

    @Test
    void saysWhatAReaderMadeOfASentence() {
        FeedbackWords mended =
                words(
                        (key, language, own) ->
                                key.equals("feedback.block.said.idea") && language.equals("tr")
                                        ? "Bir fikir verdiniz."
                                        : own);

        Texts said = mended.said(new Task.Source(Task.Kind.IDEA, "x"));
        assertThat(said.in("tr")).isEqualTo("Bir fikir verdiniz.");
        assertThat(said.in("nl")).isEqualTo("U had een idee voor de buurt.");
    }

    @Test
    void refusesAReasonForWhatGoesWellAndAMonthForWhatIsDone() {
        assertThatThrownBy(() -> Doing.plain(Step.DONE, Thing.NO_MONEY))
                .isInstanceOf(VoiceRefusedException.class);
        assertThatThrownBy(() -> Doing.plain(Step.NOT, Thing.PLACE))
                .isInstanceOf(VoiceRefusedException.class);
        Doing done = Doing.plain(Step.DONE, Thing.IT);
        assertThatThrownBy(() -> done.with(Optional.of(YearMonth.of(2026, 5)), Optional.empty()))
                .isInstanceOf(VoiceRefusedException.class);
        assertThatThrownBy(() -> More.of("fr", "Bonjour"))
                .isInstanceOf(VoiceRefusedException.class);
    }

    @Test
    void aTaskOfAnyKindThatIsDoneProposesFeedbackInFiveLanguagesWithItsSource() {
        for (Task.Kind kind : Task.Kind.values()) {
            Task.Source source = new Task.Source(kind, subject(kind));
            Task task = Task.open(DemoAreas.NOORD, source, "Breng wie meedoet bij elkaar");
            tasks.put(task);

            FeedbackItem proposal = tasks.finish(task, "Elke dinsdag koken we samen.");

            FeedbackItem kept = feedback.find(proposal.id()).orElseThrow();
            assertThat(kept).isEqualTo(proposal);
            assertThat(kept.state()).isEqualTo(FeedbackState.DRAFT);
            assertThat(kept.answers()).containsExactly(source);
            assertThat(kept.said().byLanguage().keySet()).isEqualTo(LANGUAGES);
            assertThat(kept.doing().byLanguage().keySet()).isEqualTo(LANGUAGES);
            assertThat(kept.doing().in("nl"))
                    .isEqualTo("Het is gelukt. Elke dinsdag koken we samen.");
            assertThat(kept.doing().in("tr")).startsWith("Başardık.");
        }
    }

    @Test
    void blocksComeBackAsTheyWereKept() {
        FeedbackItem item =
                FeedbackItem.draft(
                        "moerwijk-noord",
                        new FeedbackBlocks(
                                new FeedbackBlocks.Said(
                                        Task.Source.answer("bankjes", "ja"),
                                        More.of("ar", "نريد مقاعد.")),
                                Doing.plain(Step.PLANNED, Thing.PLACE)
                                        .with(
                                                Optional.of(YearMonth.of(2026, 9)),
                                                More.of("pl", "Przy szkole."))),
                        words,
                        "bench");
        feedback.put(item);

        assertThat(feedback.find(item.id())).contains(item);
        assertThat(feedback.drafts(List.of("moerwijk-noord"))).containsExactly(item);
    }

    /** As the releases before blocks left it. */
    @Test
    void whatWasToldInSomebodysOwnWordsStaysReadableAndHelpGetsItsSourceBack() throws IOException {
        String url = emptyUrl();
        try (Database before = Database.open(url, "filesystem:" + migrationsBeforeBlocks())) {
            DemoAreas.putInto(new JdbcAreaRegister(before));
            before.<RuntimeException>change(
                    handle -> {
                        handle.execute(
                                "INSERT INTO feedback (id, area, answers, said, doing, picture,"
                                        + " state, published) VALUES ('f-oud', 'moerwijk',"
                                        + " '[{\"kind\":\"OWN\",\"subject\":\"ask.klussen\"}]',"
                                        + " '{\"nl\":\"Wij willen licht.\"}',"
                                        + " '{\"nl\":\"Het komt.\",\"ar\":\"كلمة\"}',"
                                        + " 'plant', 'published', '2026-04-01')");
                        handle.execute(
                                "INSERT INTO task VALUES ('t-oud', 'moerwijk-noord', 'own',"
                                        + " 'offer.klussen', 'Breng bij elkaar', '', NULL, '',"
                                        + " NULL)");
                    });
        }
        try (Database after = Database.open(url)) {
            FeedbackItem old = new JdbcFeedbackStore(after).find("f-oud").orElseThrow();
            assertThat(old.blocks()).isEmpty();
            assertThat(old.said().in("tr")).isEqualTo("Wij willen licht.");
            assertThat(old.doing().in("ar")).isEqualTo("كلمة");
            assertThat(old.answers())
                    .containsExactly(new Task.Source(Task.Kind.HELP, "ask.klussen"));
            assertThat(new JdbcTaskStore(after).find("t-oud").orElseThrow().source())
                    .isEqualTo(new Task.Source(Task.Kind.HELP, "offer.klussen"));
        }
    }

    /** Where a database waits that no migration has touched. */
    abstract String emptyUrl();

    private Path migrationsBeforeBlocks() throws IOException {
        try (Stream<Path> scripts =
                Files.list(RepositoryRoot.find().resolve("hub/server/src/main/resources/db"))) {
            for (Path script : scripts.toList()) {
                String name = script.getFileName().toString();
                if (name.compareTo("V110__") < 0) {
                    Files.copy(script, migrations.resolve(name));
                }
            }
        }
        return migrations;
    }
}
