package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.review.Clip;
import nl.gezondheidsplein.hub.review.Recordings;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.review.Sound;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.hub.squaremap.pictures.Photographs;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureDesk;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.Believers;
import nl.gezondheidsplein.hub.voices.Circle;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.DrawnChoice;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.IdeaState;
import nl.gezondheidsplein.hub.voices.Note;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Seat;
import nl.gezondheidsplein.hub.voices.Story;
import nl.gezondheidsplein.hub.voices.StoryState;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.voices.ThemeCard;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Reply;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.State.Online;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.Versions;

/** A hub that was worked with: something of everything that its pages can show. */
final class WorkedHub {
    private static final Path MAP =
            Path.of("../../provisioning/src/main/resources/demo/denhaag-social-map.json");

    private static final String BUURT = "/beheer/buurten/moerwijk-noord";

    private static final String VOICES =
            """
            {"id":"wish","n":60,"answers":[\
            {"answer":"missing.gezondheid.lichaam.samen-eten","count":25},\
            {"answer":"offered.welbevinden.sociaal.lopen","count":35}]},\
            {"id":"give","n":60,"answers":[{"answer":"ask.klussen","count":20},\
            {"answer":"offer.klussen","count":40}]},\
            {"id":"believer","n":60,"answers":[{"answer":"theme.samen-eten","count":60}]},\
            {"id":"vote.kring","n":60,"answers":[{"answer":"meedenken","count":45},\
            {"answer":"meebeslissen","count":15}]}""";

    private static final Pattern TRANSLATION = Pattern.compile("/vertalingen/([0-9a-f]{20})");

    private final HubUnderTest hub;

    /** A kiosk that answered orders. */
    final KioskId kiosk;

    /** The picture of its screen. */
    final String screenshot;

    final String invitation;
    final String event;
    final String feedback;
    final String notice;
    final String offer;
    final String translation;

    WorkedHub(HubUnderTest hub) throws IOException {
        this.hub = hub;
        new SocialMapImport(hub.socialMap, hub.clock)
                .run(Files.readAllBytes(MAP), "denhaag", Gone.KEEP);
        offer = hub.socialMap.load().all(RecordKind.SERVICE).getFirst().hsds().requiredText("id");
        kiosk = enrolled("Kiosk bij de balie");
        hub.kiosk("Kiosk in de doos");
        screenshot = answerOrders();
        haltRollout();
        bringVoices();
        feedback = work();
        release();
        var worker = new Browser(hub);
        worker.logIn("feest", hub.account("feest", Role.COORDINATOR, Role.EDITOR));
        event = celebrate(worker);
        notice = announce(worker);
        translation = firstTranslation(worker);
        recordClip();
        takePicture();
        hub.token(Role.RESEARCHER);
        hub.account("nieuw", Role.EDITOR);
        invitation = hub.people.invitations().invite("nieuw");
    }

    private KioskId enrolled(String name) {
        var made = hub.kiosk(name);
        hub.enrol(made, "123 456");
        hub.fleet.confirm(made.kiosk());
        return made.kiosk();
    }

    private String answerOrders() {
        answer(OrderKind.LOG_TAIL, "2026-06-20T10:00:00 INFO sync: UpToDate");
        return answer(OrderKind.SCREENSHOT, "data:image/jpeg;base64,/9j/4AAQSkZJRg==");
    }

    /** One that a kiosk said no to, so that there is something to resume and to stop. */
    private void haltRollout() {
        hub.register.born(
                kiosk,
                new Online(
                        1,
                        5,
                        new Versions("1.0", "de-luyk-3", "2026-1", 1),
                        "pi",
                        new ScreenMm(217, 136)),
                new KioskRegister.Hearing(hub.clock.instant(), true));
        hub.rollouts.begin(Map.of("version", "2.0", "sha256", "0a".repeat(32)), "wim");
        hub.rollouts.look();
        hub.orders.answered(
                kiosk,
                new Reply(hub.sentOrders.getLast().id(), Outcome.REFUSED, "Er is geen bron."));
        hub.rollouts.look();
    }

    private String answer(OrderKind kind, String detail) {
        String order =
                hub.orders
                        .give(kiosk, new Orders.Request(kind, Map.of(), Duration.ofHours(1), "wim"))
                        .order()
                        .id();
        hub.orders.answered(kiosk, new Reply(order, Outcome.DONE, detail));
        return order;
    }

    static PictureChoice choice(String id, String words) {
        return new PictureChoice(id, Texts.of(Map.of("nl", words)), "plant");
    }

    private void bringVoices() {
        var desks = hub.voices.desks();
        desks.themes().add(new Theme(choice("samen-eten", "Samen eten"), false));
        desks.themes().add(new Theme(choice("schulden", "Geld en schulden"), true));
        desks.drawers().put(new DrawnChoice(Drawer.GIVE, choice("klussen", "Klussen"), true));
        desks.stories().setTaking(DemoAreas.NOORD, true);
        hub.inVoiceBook(
                book -> {
                    book.add(
                            new Idea(
                                    "idee-1",
                                    DemoAreas.NOORD,
                                    YearMonth.of(2026, 5),
                                    "nl",
                                    "Een kas op het plein",
                                    IdeaState.WAITING));
                    book.add(
                            new Story(
                                    "story-1",
                                    DemoAreas.NOORD,
                                    YearMonth.of(2026, 5),
                                    "ar",
                                    "أنام أفضل منذ أن أمشي.",
                                    StoryState.WAITING,
                                    Optional.empty(),
                                    Optional.of(LocalDate.of(2026, 7, 6))),
                            "a".repeat(64));
                    ThemeCard card = book.card("samen-eten", DemoAreas.NOORD).orElseThrow();
                    book.count(
                            new ThemeCard(
                                    card.theme(),
                                    card.neighbourhood(),
                                    State.OPEN,
                                    Optional.empty(),
                                    new Believers(2, 1, 0)));
                });
        ask("kring", Purpose.CIRCLE, choice("meedenken", "Ik denk mee"));
        ask("bankjes", Purpose.WEEK, choice("ja", "Ja"));
        propose();
        hub.paper.enter(
                DemoAreas.NOORD, "bankjes", "Bewonersavond", new TreeMap<>(Map.of("ja", 20L)));
    }

    private void ask(String id, Purpose purpose, PictureChoice first) {
        var questions = hub.voices.desks().questions();
        questions.add(
                Question.draft(
                        choice(id, "Vraag over " + id),
                        "moerwijk-noord",
                        purpose,
                        List.of(first, choice("meebeslissen", "Ik beslis mee"))));
        questions.move(id, Question.State.ASKED, "fatma", "Het panel vroeg erom.");
    }

    private void propose() {
        hub.voices
                .desks()
                .questions()
                .add(
                        Question.draft(
                                choice("nog-niet-gesteld", "Waar wilt u meer licht?"),
                                "moerwijk-noord",
                                Purpose.WEEK,
                                List.of(
                                        choice("park", "In het park"),
                                        choice("plein", "Op het plein"))));
    }

    /** Gives the id of what residents can read. */
    private String work() {
        var desks = hub.voices.desks();
        Task open = Task.open(DemoAreas.NOORD, Task.Source.own(), "Vraag de kok");
        desks.tasks().put(open.takenBy("fatma", Optional.of(LocalDate.of(2026, 7, 1))));
        Task done = Task.open(DemoAreas.NOORD, Task.Source.own(), "Zoek een keuken");
        desks.tasks().put(done);
        FeedbackItem told = desks.tasks().finish(done, "De keuken van de school is open.");
        desks.feedback().publish(told, "fatma");
        desks.seats()
                .put(
                        new Seat(
                                DemoAreas.NOORD,
                                "samen-eten",
                                "Kookgroep (demo)",
                                Circle.WORK,
                                true));
        desks.notes()
                .put(
                        "moerwijk-noord",
                        "quick.q0",
                        new Note(
                                "Wij hoorden: koken geeft lucht.",
                                "nl",
                                Optional.of(YearMonth.of(2026, 5))));
        return told.id();
    }

    private void release() {
        for (String period : List.of("2026-03", "2026-04")) {
            StringBuilder histograms = new StringBuilder(VOICES);
            faces(histograms, "quick.q0", 2);
            for (int question = 1; question <= 9; question++) {
                faces(histograms, "check.q" + question, question % 4);
            }
            hub.results.release(
                    period, "moerwijk-noord", Audience.COORDINATOR, histograms.toString());
        }
    }

    private static void faces(StringBuilder histograms, String id, int most) {
        histograms.append(
                """
                ,{"id":"%s","n":60,"answers":[{"answer":"%d","count":50},\
                {"answer":"4","words":"bijna niemand"}]}"""
                        .formatted(id, most));
    }

    private String announce(Browser editor) {
        String list = BUURT + "/berichten";
        editor.submitFrom(
                list,
                list,
                "waar",
                "moerwijk-noord",
                "organisatie",
                "De Luyk",
                "soort",
                "closed",
                "over",
                "De buurtkamer",
                "van",
                "2026-06-25",
                "tot",
                "2026-06-28");
        return hub.notices.notices().of(Set.of("moerwijk-noord")).getFirst().id();
    }

    private String celebrate(Browser coordinator) {
        String list = BUURT + "/evenementen";
        coordinator.submitFrom(
                list,
                list,
                "naam-nl",
                "Familyday",
                "waar",
                "Het plein",
                "dag",
                "2026-06-20",
                "van",
                "11:00",
                "tot",
                "17:00",
                "stand",
                "eten",
                "vraag",
                "distance",
                "groepen",
                "ja",
                "kiosk",
                kiosk.value());
        String id = hub.events.events().coming(DemoAreas.NOORD).getFirst().id();
        hub.inDatabase(
                handle -> {
                    for (String slot : List.of("2026-06-20T09:00", "2026-06-20T09:05")) {
                        handle.execute(
                                "INSERT INTO attendance VALUES (?, ?, ?, 20, 4, 1, 0)",
                                id,
                                kiosk.value(),
                                slot);
                    }
                    handle.execute("INSERT INTO attendance_party VALUES (?, 'p4', 5)", id);
                    handle.execute("INSERT INTO attendance_stand VALUES (?, 'eten', 12)", id);
                });
        return id;
    }

    private static String firstTranslation(Browser editor) {
        Matcher link =
                TRANSLATION.matcher(editor.get("/beheer/vertalingen?taal=ar&deel=screens").body());
        if (!link.find()) {
            throw new AssertionError("Nothing to review");
        }
        return link.group(1);
    }

    /** Somebody says the text that can be reviewed. */
    private void recordClip() {
        String words =
                ScreenSources.all().stream()
                        .filter(text -> text.id().equals(translation))
                        .findFirst()
                        .orElseThrow()
                        .dutch();
        hub.clips.put(
                new Clip(
                        "nl",
                        words,
                        Sound.read(Recordings.wav(Duration.ofSeconds(1))),
                        Role.EDITOR.id(),
                        hub.clock.instant()));
    }

    private void takePicture() {
        new PictureDesk(hub.pictures, hub.clock)
                .put(
                        UUID.fromString(offer),
                        Photographs.jpeg(640, 480),
                        "De deur van het buurthuis.",
                        true,
                        Role.EDITOR.id());
    }

    /** An address of the router with what this hub has in the places that it leaves open. */
    String address(String path) {
        return path.replace("{area}", "moerwijk-noord")
                .replace("{kiosk}", kiosk.value())
                .replace("{order}", screenshot)
                .replace("{secret}", invitation)
                .replace("{offer}", offer)
                .replace("{taal}", "nl")
                .replace("{schedule}", "nieuw")
                .replace("{place}", DemoAreas.DE_LUYK.value())
                .replace("/opdrachten/nieuw", "/opdrachten/nieuw?soort=brightness")
                .replace("{histogram}", "quick.q0")
                .replace("/vertalingen/{id}", "/vertalingen/" + translation)
                .replace("/themas/{id}", "/themas/samen-eten")
                .replace("/vragen/{id}", "/vragen/nog-niet-gesteld")
                .replace("/evenementen/{id}", "/evenementen/" + event)
                .replace("/terugkoppeling/{id}", "/terugkoppeling/" + feedback)
                .replace("/berichten/{id}", "/berichten/" + notice);
    }
}
