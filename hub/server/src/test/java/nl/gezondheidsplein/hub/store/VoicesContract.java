package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.voices.Change;
import nl.gezondheidsplein.hub.voices.Circle;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.DrawnChoice;
import nl.gezondheidsplein.hub.voices.Feedback;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.FeedbackState;
import nl.gezondheidsplein.hub.voices.FeedbackWords;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.IdeaState;
import nl.gezondheidsplein.hub.voices.Ideas;
import nl.gezondheidsplein.hub.voices.Note;
import nl.gezondheidsplein.hub.voices.PublishedVoices;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.QuestionChange;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.voices.Seat;
import nl.gezondheidsplein.hub.voices.SentenceChoice;
import nl.gezondheidsplein.hub.voices.SourceNames;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.Tasks;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.voices.ThemeCard;
import nl.gezondheidsplein.hub.voices.Themes;
import nl.gezondheidsplein.hub.voices.VoiceFile;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.voices.VoiceTransfer;
import nl.gezondheidsplein.hub.voices.VoiceTransfer.Taken;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What voices promise, on whichever database. */
abstract class VoicesContract extends DatabaseTest {
    private final SettableClock clock = new SettableClock();
    private final JdbcAreaRegister areas = new JdbcAreaRegister(database());
    private final JdbcThemeStore themeStore = new JdbcThemeStore(database());
    private final JdbcQuestionStore questionStore = new JdbcQuestionStore(database());
    private final JdbcDrawerStore drawers = new JdbcDrawerStore(database());
    private final JdbcFeedbackStore feedbackStore = new JdbcFeedbackStore(database());
    private final JdbcStoryStore storyStore = new JdbcStoryStore(database());
    private final Themes themes = new Themes(themeStore, clock);
    private final Questions questions = new Questions(questionStore, clock);
    private final Ideas ideas = new Ideas(new JdbcIdeaStore(database()), clock);
    private final Feedback feedback = new Feedback(feedbackStore, clock);
    private final FeedbackWords words =
            new FeedbackWords(
                    new SourceNames(
                            themeStore, questionStore, drawers, SourceNames.Outside.NOTHING),
                    SentenceChoice.AS_WRITTEN);
    private final Tasks tasks =
            new Tasks(new JdbcTaskStore(database()), feedbackStore, words, clock);
    private final PublishedVoices published =
            new PublishedVoices(
                    new PublishedVoices.Stores(
                            themeStore, questionStore, drawers, feedbackStore, storyStore),
                    areas);

    @BeforeEach
    void putTheTownIn() {
        DemoAreas.putInto(areas);
    }

    private static Texts words(String dutch) {
        return Texts.of(Map.of("nl", dutch, "ar", "كلمة"));
    }

    private static PictureChoice choice(String id) {
        return new PictureChoice(id, words("Het " + id), "plant");
    }

    private static Question draft(String id, String area) {
        return Question.draft(
                choice(id), area, Purpose.WEEK, List.of(choice("ja-graag"), choice("nee-dank")));
    }

    @Test
    void aThemeStandsOnTheBoardOfEveryNeighbourhoodFromTheStart() {
        themes.add(new Theme(choice("samen-eten"), false));

        assertThat(themes.board(DemoAreas.NOORD))
                .containsExactly(
                        ThemeCard.fresh(new Theme(choice("samen-eten"), false), DemoAreas.NOORD));
    }

    @Test
    void aThemeMovesInOneNeighbourhoodAndSaysWhy() {
        themes.add(new Theme(choice("samen-eten"), false));
        themes.move("samen-eten", DemoAreas.NOORD, State.DONE, "fatma", words("Er is een kok."));

        assertThat(themes.board(DemoAreas.NOORD))
                .singleElement()
                .satisfies(
                        card -> {
                            assertThat(card.state()).isEqualTo(State.DONE);
                            assertThat(card.outcome()).contains(words("Er is een kok."));
                        });
        assertThat(themes.board(DemoAreas.ZUID).getFirst().state()).isEqualTo(State.OPEN);
        assertThat(themes.history("samen-eten", DemoAreas.NOORD))
                .containsExactly(new Change(clock.instant(), "fatma", "done", "Er is een kok."));
    }

    @Test
    void nothingMovesWithoutAReason() {
        assertThatThrownBy(() -> new Change(clock.instant(), "fatma", "done", "  "))
                .isInstanceOf(VoiceRefusedException.class);
    }

    @Test
    void aSensitiveThemeStaysSensitiveAndHasNoBelieversInAnyPack() {
        themes.add(new Theme(choice("schulden"), true));

        assertThatThrownBy(() -> themes.change(new Theme(choice("schulden"), false)))
                .isInstanceOf(VoiceRefusedException.class);
        themeStore.put(new Theme(choice("schulden"), false));
        assertThat(themes.find("schulden").orElseThrow().isSensitive()).isTrue();
        assertThat(published.join(DemoAreas.NOORD).themes())
                .singleElement()
                .satisfies(
                        theme -> {
                            assertThat(theme.isSensitive()).isTrue();
                            assertThat(theme.believers()).isZero();
                        });
    }

    @Test
    void aQuestionThatWasAskedNeverChangesItsWords() {
        questions.add(draft("bankjes", "moerwijk"));
        questions.move("bankjes", Question.State.ASKED, "fatma", "Het panel vroeg erom.");

        assertThatThrownBy(() -> questions.change(draft("bankjes", "moerwijk")))
                .isInstanceOf(VoiceRefusedException.class);
        assertThatThrownBy(() -> questions.add(draft("bankjes", "moerwijk")))
                .isInstanceOf(VoiceRefusedException.class);
    }

    @Test
    void thePanelCanVetoAQuestionAndTheSetKeepsEveryVersion() {
        questions.add(draft("bankjes", "moerwijk"));
        questions.add(draft("lampen", "moerwijk-noord"));
        questions.move("bankjes", Question.State.ASKED, "fatma", "Het panel vroeg erom.");
        questions.move(
                "lampen", Question.State.VETOED, "fatma", "Het panel vindt hem te moeilijk.");
        questions.move("bankjes", Question.State.RETIRED, "fatma", "We weten genoeg.");

        assertThat(questions.changes())
                .extracting(QuestionChange::version, QuestionChange::question)
                .containsExactly(tuple(1L, "bankjes"), tuple(2L, "lampen"), tuple(3L, "bankjes"));
        assertThat(questions.all()).as("nothing vanishes").hasSize(2);
        assertThatThrownBy(
                        () -> questions.move("lampen", Question.State.ASKED, "fatma", "Toch maar."))
                .isInstanceOf(VoiceRefusedException.class);
    }

    @Test
    void aKioskIsAskedWhatItsNeighbourhoodOrAWiderAreaIsAsked() {
        questions.add(draft("bankjes", "moerwijk"));
        questions.add(draft("lampen", "moerwijk-zuid"));
        questions.add(draft("later", "moerwijk-noord"));
        questions.move("bankjes", Question.State.ASKED, "fatma", "Voor de wijk.");
        questions.move("lampen", Question.State.ASKED, "fatma", "Voor Zuid.");

        assertThat(published.join(DemoAreas.NOORD).questions())
                .extracting(JoinSheet.Question::id)
                .containsExactly("bankjes");
        assertThat(published.join(DemoAreas.ZUID).questions())
                .extracting(JoinSheet.Question::id)
                .containsExactly("bankjes", "lampen");
    }

    @Test
    void anEndedCategoryIsShownNoMore() {
        drawers.put(new DrawnChoice(Drawer.GIVE, choice("klussen"), false));

        assertThat(published.join(DemoAreas.NOORD).gives()).isEmpty();
    }

    @Test
    void aRefusedIdeaLosesItsWordsAndKeepsItsReason() {
        Idea idea = waiting("Een kas op het plein");
        Task task =
                Task.open(
                        DemoAreas.NOORD,
                        new Task.Source(Task.Kind.IDEA, idea.id()),
                        "Werk aan het idee: Een kas op het plein");
        tasks.put(task);
        ideas.move(idea, IdeaState.REFUSED, "fatma", "Er stond een naam in.");
        assertThat(tasks.find(task.id()).orElseThrow().title()).isEqualTo("Werk aan een idee");

        assertThat(ideas.find(idea.id()).orElseThrow().text()).isEmpty();
        assertThat(ideas.of(DemoAreas.NOORD, IdeaState.REFUSED, 0, 9))
                .as("nothing vanishes")
                .hasSize(1);
        assertThat(ideas.counted(DemoAreas.NOORD)).containsEntry(IdeaState.REFUSED, 1);
        assertThat(ideas.histories(List.of(idea.id())).get(idea.id()))
                .extracting(Change::reason)
                .containsExactly("Er stond een naam in.");
        Idea refused = ideas.find(idea.id()).orElseThrow();
        assertThatThrownBy(() -> ideas.move(refused, IdeaState.OPEN, "fatma", "Toch."))
                .isInstanceOf(VoiceRefusedException.class);
    }

    private Idea waiting(String text) {
        Idea idea =
                new Idea(
                        UUID.randomUUID().toString(),
                        DemoAreas.NOORD,
                        YearMonth.of(2026, 5),
                        "nl",
                        text,
                        IdeaState.WAITING);
        database().change(handle -> new JdbcVoiceBook(handle).add(idea));
        return idea;
    }

    @Test
    void ideasStandInNoOrderThatTellsWhichCameFirst() {
        List<Idea> came = IntStream.range(0, 20).mapToObj(i -> waiting("x" + i)).toList();

        List<Idea> byId = came.stream().sorted(Comparator.comparing(Idea::id)).toList();
        assertThat(ideas.of(DemoAreas.NOORD, IdeaState.WAITING, 0, 15))
                .containsExactlyElementsOf(byId.subList(0, 15));
        assertThat(ideas.of(DemoAreas.NOORD, IdeaState.WAITING, 15, 15))
                .containsExactlyElementsOf(byId.subList(15, 20));
    }

    @Test
    void whatWasToldLastStandsFirstOfItsDay() {
        List<FeedbackItem> told =
                IntStream.range(0, 10)
                        .mapToObj(i -> item("moerwijk-noord", "Nummer " + i))
                        .toList();
        told.forEach(
                item -> {
                    feedback.put(item);
                    feedback.publish(item, "fatma");
                });

        List<String> newestFirst = told.reversed().stream().map(FeedbackItem::id).toList();
        List<String> here = List.of("moerwijk-noord");
        assertThat(feedback.of(here, 0, 20))
                .extracting(FeedbackItem::id)
                .containsExactlyElementsOf(newestFirst);
        assertThat(feedback.of(here, 4, 3))
                .as("a page of the list")
                .extracting(FeedbackItem::id)
                .containsExactlyElementsOf(newestFirst.subList(4, 7));
    }

    @Test
    void aFinishedTaskProposesItsFeedback() {
        Task task =
                Task.open(
                        DemoAreas.NOORD,
                        new Task.Source(Task.Kind.THEME, "samen-eten"),
                        "Breng de drie bij elkaar");
        tasks.put(task.takenBy("fatma", Optional.of(LocalDate.of(2026, 6, 1))));
        assertThatThrownBy(() -> tasks.finish(task, " ")).isInstanceOf(VoiceRefusedException.class);

        tasks.finish(tasks.find(task.id()).orElseThrow(), "Elke dinsdag wordt er gekookt.");

        assertThat(tasks.open(DemoAreas.NOORD)).isEmpty();
        assertThat(tasks.finished(DemoAreas.NOORD, 5))
                .singleElement()
                .satisfies(
                        done -> {
                            assertThat(done.owner()).isEqualTo("fatma");
                            assertThat(done.outcome()).isEqualTo("Elke dinsdag wordt er gekookt.");
                        });
        assertThat(feedback.of(List.of("moerwijk-noord"), 0, 5))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.state()).isEqualTo(FeedbackState.DRAFT);
                            assertThat(item.answers())
                                    .containsExactly(
                                            new Task.Source(Task.Kind.THEME, "samen-eten"));
                        });
        assertThat(published.feedback(DemoAreas.NOORD, List.of(), false).items())
                .as("a draft is nobody's to read")
                .isEmpty();
    }

    @Test
    void publishedFeedbackReachesTheKiosksOfItsAreaNewestFirst() {
        FeedbackItem old = item("moerwijk", "We vroegen om bankjes");
        FeedbackItem fresh = item("moerwijk-noord", "We vroegen om licht");
        feedback.put(old);
        feedback.put(fresh);
        feedback.publish(old, "fatma");
        clock.forward(Duration.ofDays(40));
        feedback.publish(fresh, "fatma");

        assertThat(published.feedback(DemoAreas.NOORD, List.of(), false).items())
                .extracting(FeedbackSheet.Item::id)
                .containsExactly(fresh.id(), old.id());
        assertThat(published.feedback(DemoAreas.ZUID, List.of(), false).items())
                .extracting(FeedbackSheet.Item::id)
                .containsExactly(old.id());
        assertThat(feedback.history(old.id())).hasSize(1);
    }

    @Test
    void aKioskGetsTheNewestTwentyAndOfOneDayTheLastFirst() {
        List<FeedbackItem> items =
                IntStream.range(0, 25)
                        .mapToObj(number -> item("moerwijk-noord", "Nummer " + number))
                        .toList();
        for (FeedbackItem item : items) {
            feedback.put(item);
            feedback.publish(item, "fatma");
        }
        feedback.put(item("moerwijk-noord", "Nog niet te lezen"));
        feedback.withdraw(feedback.find(items.get(24).id()).orElseThrow(), "fatma", "Toch niet.");

        assertThat(published.feedback(DemoAreas.NOORD, List.of(), false).items())
                .extracting(FeedbackSheet.Item::id)
                .containsExactlyElementsOf(
                        items.subList(4, 24).reversed().stream().map(FeedbackItem::id).toList());
        assertThat(feedback.onKiosks(List.of())).isEmpty();
    }

    @Test
    void aNoteStandsBesideOneChartOfOneAreaUntilItIsReplacedOrTakenAway() {
        JdbcNoteStore notes = new JdbcNoteStore(database());
        Note first = new Note("We koken samen.", "nl", Optional.of(YearMonth.of(2026, 5)));
        Note second = new Note("Birlikte yemek yapıyoruz.", "tr", Optional.empty());
        notes.put("moerwijk-noord", "wish", first);
        notes.put("moerwijk-zuid", "wish", second);
        assertThat(notes.of("moerwijk-noord")).isEqualTo(Map.of("wish", first));

        notes.put("moerwijk-noord", "wish", second);
        assertThat(notes.of("moerwijk-noord")).isEqualTo(Map.of("wish", second));
        notes.remove("moerwijk-noord", "wish");
        assertThat(notes.of("moerwijk-noord")).isEmpty();
        assertThat(notes.of("moerwijk-zuid")).hasSize(1);
    }

    @Test
    void aPartnerSitsInOneCircleOfAThemeAndMovesInward() {
        JdbcSeatStore seats = new JdbcSeatStore(database());
        themes.add(new Theme(choice("samen-eten"), false));
        themes.add(new Theme(choice("bewegen"), false));
        Seat school = new Seat(DemoAreas.NOORD, "samen-eten", "De school", Circle.KNOW, false);
        Seat group = new Seat(DemoAreas.NOORD, "samen-eten", "Kookgroep", Circle.THINK, true);
        seats.put(school);
        seats.put(group);
        seats.put(new Seat(DemoAreas.ZUID, "bewegen", "De school", Circle.DECIDE, false));
        assertThat(seats.of(DemoAreas.NOORD)).containsExactly(group, school);

        Seat inward = new Seat(DemoAreas.NOORD, "samen-eten", "De school", Circle.WORK, false);
        seats.put(inward);
        assertThat(seats.of(DemoAreas.NOORD)).containsExactly(inward, group);
        seats.remove(DemoAreas.NOORD, "samen-eten", "De school");
        assertThat(seats.of(DemoAreas.NOORD)).containsExactly(group);
        assertThat(seats.of(DemoAreas.ZUID)).hasSize(1);
    }

    @Test
    void silenceForMoreThanHundredEightyThreeDaysIsAnAlarm() {
        List<String> around = List.of("moerwijk-noord");
        assertThat(feedback.newest(around).isStale()).isTrue();
        FeedbackItem item = item("moerwijk-noord", "We vroegen om licht");
        feedback.publish(item, "fatma");
        clock.forward(Duration.ofDays(183));
        assertThat(feedback.newest(around).isStale()).isFalse();
        clock.forward(Duration.ofDays(1));
        assertThat(feedback.newest(around).isStale()).isTrue();
    }

    @Test
    void theDemosFileCanBePutInTwiceAndSpeaksFiveLanguages() throws IOException {
        VoiceFile file = demo();
        for (int i = 0; i < 2; i++) {
            assertThat(put(file)).isEqualTo(i == 0 ? new Taken(29, 0, 0) : new Taken(0, 0, 29));
        }

        JoinSheet join = published.join(DemoAreas.NOORD);
        assertThat(join.themes()).hasSize(8);
        assertThat(join.questions()).hasSize(4);
        assertThat(join.gives()).hasSize(5);
        assertThat(join.ideaPlaces()).hasSize(5);
        assertThat(join.ideaWishes()).hasSize(5);
        assertThat(join.takesStories()).isFalse();
        assertThat(published.feedback(DemoAreas.NOORD, List.of(), true).items()).hasSize(2);
        assertThat(join.themes()).allMatch(theme -> theme.words().words().byLanguage().size() == 5);
        assertThat(questions.changes()).hasSize(4);
    }

    private VoiceTransfer transfer() {
        return new VoiceTransfer(
                themes,
                questions,
                drawers,
                feedback,
                areas.areas().stream().map(Area::id).toList());
    }

    private Taken put(VoiceFile file) {
        return transfer().bringIn(file, "console");
    }

    @Test
    void whatGoesOutInAFileComesInWithoutADifference() throws IOException {
        put(demo());
        drawers.put(
                new DrawnChoice(
                        Drawer.GIVE, new PictureChoice("voorbij", words("Voorbij"), "pan"), false));
        questions.add(
                Question.draft(
                        new PictureChoice("later", words("Later?"), "pan"),
                        "moerwijk",
                        Purpose.WEEK,
                        List.of(
                                new PictureChoice("ja", words("Ja"), "pan"),
                                new PictureChoice("nee", words("Nee"), "pan"))));
        feedback.put(item("moerwijk", "Een opzet."));

        VoiceFile out = transfer().export();

        VoiceFile read = VoiceFile.read(out.write());
        assertThat(read).isEqualTo(out);
        assertThat(put(read)).isEqualTo(new Taken(0, 0, 32));
        assertThat(transfer().export()).isEqualTo(out);
    }

    @Test
    void aFileThatWouldHaveNoEffectIsRefusedAsAWholeWithWhatToDo() throws IOException {
        put(demo());
        VoiceFile out = transfer().export();
        String question = out.questions().getFirst().id();
        String told = out.feedback().getFirst().id();
        questions.move(question, Question.State.RETIRED, "joke", "Genoeg gehoord.");
        feedback.withdraw(feedback.find(told).orElseThrow(), "joke", "Klopt niet meer.");
        String second = out.questions().get(1).text().in("nl");
        byte[] changed =
                new String(out.write(), StandardCharsets.UTF_8)
                        .replace(second, "Een andere vraag?")
                        .replace("\"Buiten zijn\"", "\"Buiten\"")
                        .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> put(VoiceFile.read(changed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Question " + question + " was ended here")
                .hasMessageContaining(out.questions().get(1).id() + " was asked already")
                .hasMessageContaining("Feedback " + told + " was withdrawn here");
        assertThat(themes.all()).isEqualTo(out.themes());
    }

    @Test
    void aFileForAnAreaThatIsNotThereIsRefused() throws IOException {
        VoiceFile file = demo();

        assertThatThrownBy(
                        () ->
                                new VoiceTransfer(
                                                themes,
                                                questions,
                                                drawers,
                                                feedback,
                                                List.of("moerwijk-noord"))
                                        .bringIn(file, "console"))
                .hasMessageContaining("no area is called so: import the areas first");
        assertThat(themes.all()).isEmpty();
    }

    @Test
    void aFileChangesDraftsAndWhatCanBeRead() throws IOException {
        put(demo());
        String said = feedback.find("f-samen-eten-moerwijk").orElseThrow().said().in("nl");
        byte[] changed =
                new String(transfer().export().write(), StandardCharsets.UTF_8)
                        .replace(said, "U wilde vaker eten.")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(put(VoiceFile.read(changed))).isEqualTo(new Taken(0, 1, 28));
        assertThat(feedback.find("f-samen-eten-moerwijk").orElseThrow().said().in("nl"))
                .isEqualTo("U wilde vaker eten.");
    }

    private static VoiceFile demo() throws IOException {
        return VoiceFile.read(
                Files.readAllBytes(
                        RepositoryRoot.find()
                                .resolve(
                                        "provisioning/src/main/resources/demo/"
                                                + "denhaag-voices.json")));
    }

    @Test
    void aFileWithATypingErrorIsToldAndNothingIsTaken() {
        assertThatThrownBy(
                        () ->
                                VoiceFile.read(
                                        """
                                        {"version": 1, "themes": [], "choices": [],
                                         "questions": [], "feedback": [], "thema": []}
                                        """
                                                .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thema");
    }

    @Test
    void tellsKiosksWhetherTheirNeighbourhoodTakesStories() {
        storyStore.setTaking(DemoAreas.NOORD, true);

        assertThat(published.join(DemoAreas.NOORD).takesStories()).isTrue();
        assertThat(published.join(DemoAreas.ZUID).takesStories()).isFalse();
    }

    private static FeedbackItem item(String area, String said) {
        return FeedbackItem.draft(area, List.of(), words(said), words("Het komt."), "plant");
    }
}
