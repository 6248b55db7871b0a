package nl.gezondheidsplein.kiosk.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter.Condition;
import nl.gezondheidsplein.kiosk.visit.GroupRound;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.SecondQuestion;

/** Every screen of the kiosk, with the way that leads there. */
enum Walk {
    ATTRACT(true),
    CLOSED(true),
    GONE(true),
    LANGUAGE(true),
    LANGUAGE_HEARD(true),
    HOME(false),
    HOME_CALM(false),
    HEALTH(true),
    CHOICE(true),
    STORING(true),
    THANKS(true),
    NOT_STORED(true),
    AGENDA(false),
    AGENDA_NEXT(false),
    AGENDA_FILTERS(false),
    AGENDA_FILTERS_MORE(false),
    MAP(false),
    MAP_AROUND(false),
    JOIN(false),
    SEASON(false),
    BELIEVERS(false),
    BELIEVERS_MORE(false),
    BELIEVERS_DONE(false),
    GIVE(false),
    GIVE_WHAT(false),
    GIVE_THANKS(false),
    GIVE_NOT_STORED(false),
    IDEA(false),
    IDEA_READ_BACK(false),
    WEEK(false),
    CIRCLE(false),
    PLACES(false),
    PLACES_ONE(false),
    FEEDBACK(false),
    FEEDBACK_RESULTS(false),
    HOME_FOR_CHILDREN(false),
    CHILDREN(false),
    HELP(true),
    ASK(false),
    HOST_CODE(true),
    HOST_WRONG(true),
    HOST_WAIT(true),
    HOST_CHOOSE(true),
    HOST(true),
    HOST_STATE(true),
    HOST_REFUSED(true),
    HOST_TODAY(true),
    HOST_STICK(true),
    HOST_CLEAN(true),
    HOST_OPEN(true),
    HOST_CLOSE(true),
    HOST_TROUBLE(true),
    HOST_STORY(false),
    STORY_PROMISES(false),
    STORY_LETTERS(false),
    STORY_READ(false),
    STORY_CODE(false),
    HOST_ROUND(true),
    HOST_ROUND_WAITING(true),
    HOST_ROUND_READY(true),
    ROUND(false),
    ROUND_READY(false),
    ROUND_ASK(false),
    ROUND_TREE(false),
    ROUND_TREE_UNTOLD(false),
    HOST_EVENT(true),
    HOST_EVENT_ON(true),
    HOST_EVENT_DESK(true),
    HOST_EVENT_PAPER(true),
    MYSELF(false),
    ADULT(false),
    CHECK_GENERAL(false),
    CHECK(false),
    CHECK_LAST(false),
    PLANT_STORING(false),
    PLANT(false),
    PLANT_BLOSSOM(false),
    PLANT_UNTOLD(false),
    PLANT_NOT_STORED(false),
    PLANT_TREE(false),
    PLANT_TREE_BLOSSOM(false),
    PLANT_MORE(false),
    CLARIFY_CHANGE(false),
    CLARIFY_MIND(false),
    CLARIFY_HOW(false),
    CLARIFY_PEOPLE(false),
    MATCH(false),
    MATCH_OTHERS(false),
    MATCH_FOR_WHOM(false),
    MATCH_STEP_FREE(false),
    MATCH_CALM(false),
    MATCH_NOTHING(false),
    MATCH_CONNECTOR(false),
    OFFER(false),
    OFFER_MORE(false),
    OFFER_PICTURE(false),
    OFFER_PICTURE_MORE(false),
    TAKE_AWAY(false),
    TAKE_AWAY_SLIP(false),
    TAKE_AWAY_ALL(false),
    TAKE_AWAY_PRINT(false),
    TAKE_AWAY_SLIP_PRINT(false),
    TAKE_AWAY_PRINTED(false),
    TAKE_AWAY_NO_PAPER(false),
    TAKE_AWAY_PRINTER_OPEN(false),
    TAKE_AWAY_PRINTER_FAULT(false),
    THEN_AND_NOW(false),
    THEN_AND_NOW_FIRST(false),
    THEN_AND_NOW_FOREIGN(false),
    THEN_AND_NOW_DAMAGED(false),
    THEN_AND_NOW_OTHER_VERSION(false),
    THEN_AND_NOW_NO_CHECK(false),
    STILL_THERE(true),
    EVENT(true),
    EVENT_IN_A_LANGUAGE(true),
    EVENT_STORING(true),
    EVENT_FAILED(true),
    EVENT_WELCOME(true),
    EVENT_DISTANCE(true),
    EVENT_HEARD_THROUGH(true),
    EVENT_GROUP(true),
    EVENT_GROUP_NUMBER(true),
    EVENT_PROGRAMME(true),
    EVENT_PROGRAMME_NEXT(true),
    EVENT_STAND(true),
    EVENT_STAMPED(true),
    EVENT_REWARD(true);

    private final boolean onSmallScreens;

    Walk(boolean onSmallScreens) {
        this.onSmallScreens = onSmallScreens;
    }

    /** Whether this screen must be right on the counter model too. */
    boolean isFor(ScreenSize size) {
        return switch (this) {
            case HOST_STORY, STORY_PROMISES, STORY_LETTERS, STORY_READ, STORY_CODE ->
                    size != ScreenSize.SMALL && size != ScreenSize.UPRIGHT;
            default -> onSmallScreens || size != ScreenSize.SMALL;
        };
    }

    /** Whether nobody chose letters: it stands where the resting screen stands. */
    private boolean isInUsualLetters() {
        return switch (this) {
            case ROUND, ROUND_READY, ROUND_TREE_UNTOLD, HOST_ROUND_WAITING, HOST_ROUND_READY ->
                    true;
            default -> false;
        };
    }

    /** Whether it is a screen of a visit, on which a host may read along. */
    boolean isOfAVisit() {
        return switch (this) {
            case ATTRACT, CLOSED, GONE, LANGUAGE, LANGUAGE_HEARD -> false;
            default ->
                    !name().startsWith("HOST")
                            && !name().startsWith("STORY")
                            && !name().startsWith("ROUND")
                            && !name().startsWith("EVENT");
        };
    }

    /** Leads a resident there from the resting screen. */
    void walk(Resident resident, Language language) {
        switch (this) {
            case ATTRACT -> {}
            case CLOSED -> resident.comesWhenItIsClosed(language);
            case GONE -> resident.comesAfterTheStay();
            case LANGUAGE_HEARD -> {
                resident.newest = Place.hearing("Welkom. Wat wilt u doen?");
                LANGUAGE.walk(resident, language);
            }
            case LANGUAGE -> {
                resident.touches("begin");
                if (resident.readsLarger) {
                    resident.touches("language.letters");
                }
            }
            case HOME -> resident.goesHome(language);
            case HOME_CALM -> {
                resident.wantsCalm = true;
                HOME.walk(resident, language);
            }
            case HEALTH -> {
                resident.goesHome(language);
                resident.touches("home.myself");
                resident.touches("myself.short");
            }
            case CHOICE -> {
                HEALTH.walk(resident, language);
                resident.touches("quick.face.3");
            }
            case STORING -> {
                resident.storing = new CompletableFuture<>();
                THANKS.walk(resident, language);
            }
            case THANKS -> {
                CHOICE.walk(resident, language);
                resident.touches("quick.domain.sociaal");
            }
            case NOT_STORED -> {
                resident.storing =
                        CompletableFuture.failedFuture(
                                new IllegalStateException("the disk of this test is full"));
                THANKS.walk(resident, language);
            }
            case AGENDA -> {
                resident.goesHome(language);
                resident.touches("home.agenda");
            }
            case AGENDA_NEXT -> {
                AGENDA.walk(resident, language);
                resident.touches("agenda.next");
            }
            case AGENDA_FILTERS -> {
                AGENDA.walk(resident, language);
                resident.touches("agenda.filter");
            }
            case AGENDA_FILTERS_MORE -> {
                AGENDA_FILTERS.walk(resident, language);
                resident.touches("agenda.more");
            }
            case MAP -> {
                AGENDA.walk(resident, language);
                resident.touches("agenda.map");
            }
            case MAP_AROUND -> {
                MAP.walk(resident, language);
                resident.touches("map.all");
            }
            case JOIN -> {
                resident.goesHome(language);
                resident.touches("home.join");
            }
            case SEASON -> joins(resident, language, "season");
            case BELIEVERS -> joins(resident, language, "believers");
            case BELIEVERS_MORE -> {
                BELIEVERS.walk(resident, language);
                resident.touches("believers.more");
            }
            case BELIEVERS_DONE -> {
                BELIEVERS.walk(resident, language);
                resident.touches("believers.groen-en-buiten");
            }
            case GIVE -> joins(resident, language, "give");
            case GIVE_WHAT -> {
                GIVE.walk(resident, language);
                resident.touches("give.bring");
            }
            case GIVE_THANKS -> {
                GIVE_WHAT.walk(resident, language);
                resident.touches("give.koken");
            }
            case GIVE_NOT_STORED -> {
                resident.storing =
                        CompletableFuture.failedFuture(
                                new IllegalStateException("the disk of this test is full"));
                GIVE_THANKS.walk(resident, language);
            }
            case IDEA -> joins(resident, language, "idea");
            case IDEA_READ_BACK -> {
                IDEA.walk(resident, language);
                resident.touches("idea.taal");
                resident.touches("idea.bankje");
            }
            case WEEK -> joins(resident, language, "week");
            case CIRCLE -> joinsFurther(resident, language, "circle");
            case PLACES -> joinsFurther(resident, language, "places");
            case PLACES_ONE -> {
                PLACES.walk(resident, language);
                resident.touches("places.plein");
            }
            case FEEDBACK -> joinsFurther(resident, language, "feedback");
            case FEEDBACK_RESULTS -> {
                FEEDBACK.walk(resident, language);
                resident.touches("feedback.next");
            }
            case HOME_FOR_CHILDREN -> {
                resident.newest = new Place(true);
                resident.goesHome(language);
            }
            case CHILDREN -> {
                HOME_FOR_CHILDREN.walk(resident, language);
                resident.touches("home.children");
            }
            case HELP -> {
                resident.goesHome(language);
                resident.touches("control.help");
            }
            case ASK -> {
                resident.goesHome(language);
                resident.touches("control.ask");
            }
            case HOST_CODE -> {
                resident.presenter.host();
                resident.touches("control.language");
                if (resident.readsLarger) {
                    resident.touches("language.letters");
                }
                resident.touches("language." + language.id());
            }
            case HOST_WRONG -> {
                HOST_CODE.walk(resident, language);
                resident.types("11111111");
            }
            case HOST_WAIT -> {
                HOST_WRONG.walk(resident, language);
                for (int i = 0; i < 2; i++) {
                    resident.touches("host.again");
                    resident.types("11111111");
                }
                resident.touches("host.again");
            }
            case HOST_CHOOSE -> {
                HOST_CODE.walk(resident, language);
                resident.types("12345678");
            }
            case HOST -> {
                HOST_CHOOSE.walk(resident, language);
                resident.types("24680");
                resident.types("24680");
            }
            case HOST_STATE -> opens(resident, language, "state");
            case HOST_REFUSED -> {
                resident.host.refusal = Optional.of(PackRefusal.UNKNOWN_KEY);
                HOST_STATE.walk(resident, language);
            }
            case HOST_STICK -> {
                resident.host.takesSticks = true;
                opens(resident, language, "stick");
            }
            case HOST_TODAY -> opens(resident, language, "today");
            case HOST_CLEAN -> opens(resident, language, "clean");
            case HOST_OPEN -> opens(resident, language, "open");
            case HOST_CLOSE -> opens(resident, language, "close");
            case HOST_TROUBLE -> opens(resident, language, "trouble");
            case HOST_STORY -> opens(resident, language, "story");
            case STORY_PROMISES -> {
                HOST_STORY.walk(resident, language);
                resident.touches("host." + language.id());
            }
            case STORY_LETTERS -> {
                STORY_PROMISES.walk(resident, language);
                resident.touches("host.agree");
                for (int i = 0; i < 3; i++) {
                    resident.touches("story.letter.0");
                    resident.touches("story.letter.2");
                    resident.touches("story.space");
                }
            }
            case STORY_READ -> {
                STORY_LETTERS.walk(resident, language);
                resident.touches("story.done");
            }
            case STORY_CODE -> {
                STORY_READ.walk(resident, language);
                resident.touches("host.keep");
            }
            case HOST_ROUND -> opens(resident, language, "round");
            case HOST_ROUND_WAITING -> {
                ROUND.walk(resident, language);
                opensAgain(resident, "round");
            }
            case HOST_ROUND_READY -> {
                ROUND_READY.walk(resident, language);
                opensAgain(resident, "round");
            }
            case ROUND -> {
                HOST_ROUND.walk(resident, language);
                resident.touches("host.begin");
            }
            case ROUND_READY -> {
                ROUND.walk(resident, language);
                for (int i = 0; i < GroupRound.FLOOR; i++) {
                    resident.takesTurn(i % 5, 2, 3, 4, 3, 4, 3, 1, 4, 3);
                }
            }
            case ROUND_ASK -> {
                ROUND_READY.walk(resident, language);
                resident.touches("round.tree");
                if (resident.readsLarger) {
                    resident.touches("control.language");
                    resident.touches("language.letters");
                    resident.touches("language." + language.id());
                }
            }
            case ROUND_TREE -> {
                ROUND_ASK.walk(resident, language);
                resident.touches("round.show");
            }
            case ROUND_TREE_UNTOLD -> {
                ROUND.walk(resident, language);
                for (int i = 0; i < GroupRound.FLOOR; i++) {
                    resident.takesTurn(2, 2, 5, 4, 3, 5, 5, 5, 1, 3);
                }
                resident.touches("round.tree");
                resident.touches("round.show");
            }
            case HOST_EVENT -> opens(resident, language, "event");
            case HOST_EVENT_ON -> {
                HOST.walk(resident, language);
                resident.event.turnOn(Desk.DOOR, SecondQuestion.DISTANCE, 212);
                resident.touches("host.event");
            }
            case HOST_EVENT_DESK -> {
                HOST_EVENT_ON.walk(resident, language);
                resident.touches("host.desk");
            }
            case HOST_EVENT_PAPER -> {
                HOST_EVENT_ON.walk(resident, language);
                resident.touches("host.paper");
                resident.touches("group.2");
                resident.touches("group.8");
            }
            case MYSELF -> {
                resident.goesHome(language);
                resident.touches("home.myself");
            }
            case ADULT -> {
                resident.newest = new Place(true);
                MYSELF.walk(resident, language);
            }
            case CHECK_GENERAL -> {
                MYSELF.walk(resident, language);
                resident.touches("myself.long");
            }
            case CHECK -> {
                CHECK_GENERAL.walk(resident, language);
                resident.answers(3, 3, 1, 2, 1);
            }
            case CHECK_LAST -> {
                CHECK.walk(resident, language);
                resident.answers(2, 0, 0, 1);
            }
            case PLANT_STORING -> {
                resident.storing = new CompletableFuture<>();
                PLANT.walk(resident, language);
            }
            case PLANT -> {
                CHECK_LAST.walk(resident, language);
                resident.answers(1);
            }
            case PLANT_BLOSSOM -> {
                CHECK_GENERAL.walk(resident, language);
                resident.answers(4, 4, 4, 3, 3, 2, 3, 1, 4, 4);
            }
            case PLANT_UNTOLD -> {
                CHECK_GENERAL.walk(resident, language);
                resident.answers(4, 4, 3, 0, 1, 5, 5, 1, 5, 5);
            }
            case PLANT_NOT_STORED -> {
                resident.storing =
                        CompletableFuture.failedFuture(
                                new IllegalStateException("the disk of this test is full"));
                PLANT.walk(resident, language);
            }
            case PLANT_TREE -> {
                PLANT.walk(resident, language);
                resident.touches("plant.way.tree");
            }
            case PLANT_TREE_BLOSSOM -> {
                PLANT_BLOSSOM.walk(resident, language);
                resident.touches("plant.way.tree");
            }
            case PLANT_MORE -> {
                PLANT.walk(resident, language);
                resident.touchesIfThere("plant.way.more");
            }
            case CLARIFY_CHANGE -> {
                MYSELF.walk(resident, language);
                resident.touches("myself.change");
            }
            case CLARIFY_MIND -> {
                MYSELF.walk(resident, language);
                resident.touches("myself.mind");
            }
            case CLARIFY_HOW -> {
                CLARIFY_MIND.walk(resident, language);
                resident.touches("clarify.people");
            }
            case CLARIFY_PEOPLE -> {
                PLANT_BLOSSOM.walk(resident, language);
                resident.touches("plant.sociaal");
            }
            case MATCH -> {
                CLARIFY_PEOPLE.walk(resident, language);
                resident.touches("clarify.eat");
            }
            case MATCH_OTHERS -> {
                MATCH.walk(resident, language);
                resident.touchesIfThere("match.others");
            }
            case MATCH_FOR_WHOM -> {
                MATCH.walk(resident, language);
                resident.touches("match.for-whom");
            }
            case MATCH_STEP_FREE -> {
                MATCH_FOR_WHOM.walk(resident, language);
                resident.touches("match.step-free");
            }
            case MATCH_CALM -> {
                MATCH.walk(resident, language);
                resident.touches("control.language");
                resident.touches("language.calm");
                resident.touches("language." + language.id());
            }
            case MATCH_NOTHING -> {
                CLARIFY_MIND.walk(resident, language);
                resident.touches("clarify.money");
            }
            case MATCH_CONNECTOR -> {
                PLANT_MORE.walk(resident, language);
                resident.touches("plant.way.connector");
            }
            case OFFER -> {
                MATCH.walk(resident, language);
                resident.touches("match.1");
            }
            case OFFER_MORE -> {
                OFFER.walk(resident, language);
                resident.touchesIfThere("offer.more");
            }
            case OFFER_PICTURE -> {
                resident.newest = Place.withPictures();
                OFFER.walk(resident, language);
            }
            case OFFER_PICTURE_MORE -> {
                resident.newest = Place.withPictures();
                OFFER_MORE.walk(resident, language);
            }
            case TAKE_AWAY -> {
                OFFER.walk(resident, language);
                resident.touches("offer.take");
            }
            case TAKE_AWAY_SLIP -> {
                TAKE_AWAY.walk(resident, language);
                resident.touchesIfThere("takeaway.slip");
            }
            case TAKE_AWAY_ALL -> {
                MATCH.walk(resident, language);
                resident.touches("match.take-away");
                resident.touchesIfThere("takeaway.slip");
            }
            case TAKE_AWAY_PRINT -> {
                resident.printerStands(Condition.READY);
                TAKE_AWAY.walk(resident, language);
            }
            case TAKE_AWAY_SLIP_PRINT -> {
                resident.printerStands(Condition.READY);
                TAKE_AWAY_SLIP.walk(resident, language);
            }
            case TAKE_AWAY_PRINTED -> prints(resident, language, Condition.READY);
            case TAKE_AWAY_NO_PAPER -> prints(resident, language, Condition.NO_PAPER);
            case TAKE_AWAY_PRINTER_OPEN -> prints(resident, language, Condition.OPEN);
            case TAKE_AWAY_PRINTER_FAULT -> prints(resident, language, Condition.FAULT);
            case THEN_AND_NOW -> {
                PLANT.walk(resident, language);
                resident.scans(Slips.address(Slips.EARLIER));
            }
            case THEN_AND_NOW_FIRST -> {
                resident.goesHome(language);
                resident.scans(Slips.address(Slips.EARLIER));
            }
            case THEN_AND_NOW_FOREIGN -> {
                PLANT.walk(resident, language);
                resident.scans("8710398500502");
            }
            case THEN_AND_NOW_DAMAGED -> {
                PLANT.walk(resident, language);
                resident.scans(Slips.address(Slips.EARLIER).replaceFirst(".{4}$", ""));
            }
            case THEN_AND_NOW_OTHER_VERSION -> {
                PLANT.walk(resident, language);
                resident.scans(Slips.address(Slips.EARLIER).replaceFirst("#..", "#Ag"));
            }
            case THEN_AND_NOW_NO_CHECK -> {
                PLANT.walk(resident, language);
                resident.scans(Slips.address(Map.of()));
            }
            case STILL_THERE -> {
                HEALTH.walk(resident, language);
                resident.time.passSeconds(65);
                resident.ui.beat();
            }
            case EVENT -> resident.comesToTheEvent(Desk.DOOR, SecondQuestion.DISTANCE, 212);
            case EVENT_IN_A_LANGUAGE -> {
                EVENT.walk(resident, language);
                resident.choosesAtTheEvent(language);
            }
            case EVENT_STORING -> {
                EVENT_IN_A_LANGUAGE.walk(resident, language);
                resident.event.storing = new CompletableFuture<>();
                resident.touches("event.party.4");
            }
            case EVENT_FAILED -> {
                EVENT_IN_A_LANGUAGE.walk(resident, language);
                resident.event.storing =
                        CompletableFuture.failedFuture(
                                new IllegalStateException("the disk of this test is full"));
                resident.touches("event.party.4");
            }
            case EVENT_WELCOME -> {
                EVENT_DISTANCE.walk(resident, language);
                resident.touches("event.near");
            }
            case EVENT_DISTANCE -> {
                EVENT_IN_A_LANGUAGE.walk(resident, language);
                resident.touches("event.party.4");
            }
            case EVENT_HEARD_THROUGH -> {
                resident.comesToTheEvent(Desk.DOOR, SecondQuestion.HEARD_THROUGH, 1_612);
                resident.choosesAtTheEvent(language);
                resident.touches("event.party.1");
            }
            case EVENT_GROUP -> {
                EVENT_IN_A_LANGUAGE.walk(resident, language);
                resident.touches("event.group");
            }
            case EVENT_GROUP_NUMBER -> {
                EVENT_GROUP.walk(resident, language);
                resident.touches("group.2");
                resident.touches("group.8");
            }
            case EVENT_PROGRAMME -> {
                EVENT_IN_A_LANGUAGE.walk(resident, language);
                resident.touches("event.programme");
            }
            case EVENT_PROGRAMME_NEXT -> {
                EVENT_PROGRAMME.walk(resident, language);
                resident.touchesIfThere("programme.next");
            }
            case EVENT_STAND -> {
                resident.comesToTheEvent(new Desk("soep"), SecondQuestion.DISTANCE, 0);
                resident.choosesAtTheEvent(language);
            }
            case EVENT_STAMPED -> {
                EVENT_STAND.walk(resident, language);
                resident.touches("event.stamp");
            }
            case EVENT_REWARD -> {
                resident.comesToTheEvent(new Desk("prijs"), SecondQuestion.DISTANCE, 0);
                resident.choosesAtTheEvent(language);
            }
        }
        resident.stage.doLayout();
    }

    /** The host who was here before comes back. */
    private static void opensAgain(Resident resident, String way) {
        resident.presenter.host();
        resident.types("24680");
        if (!resident.sees("host." + way)) {
            resident.touches("host.more");
        }
        resident.touches("host." + way);
    }

    private static void opens(Resident resident, Language language, String way) {
        HOST.walk(resident, language);
        if (!resident.sees("host." + way)) {
            resident.touches("host.more");
        }
        resident.touches("host." + way);
    }

    private static void prints(Resident resident, Language language, Condition atLast) {
        TAKE_AWAY_PRINT.walk(resident, language);
        resident.printerStands(atLast);
        resident.touchesIfThere("takeaway.print");
    }

    private static void joins(Resident resident, Language language, String way) {
        JOIN.walk(resident, language);
        resident.touches("join." + way);
    }

    /** What stands behind "more". */
    private static void joinsFurther(Resident resident, Language language, String way) {
        JOIN.walk(resident, language);
        resident.touches("join.more");
        resident.touches("join." + way);
    }

    /** Calls something for each screen of one size in each language. */
    static void everywhereOn(ScreenSize size, Consumer<Stop> visitor) {
        everywhereOn(size, List.of(Language.values()), visitor);
    }

    /** Calls something for each screen of one size in these languages. */
    static void everywhereOn(ScreenSize size, List<Language> languages, Consumer<Stop> visitor) {
        for (Language language : languages) {
            for (Walk walk : values()) {
                walk.on(size, language, visitor);
            }
        }
    }

    /** Calls something for each page of each screen in large letters. */
    static void everywhereLargerOn(
            ScreenSize size, List<Language> languages, Consumer<Stop> visitor) {
        for (Language language : languages) {
            for (Walk walk : values()) {
                walk.largerOn(size, language, visitor);
            }
        }
    }

    /** Calls something for this screen, where it must be right on this size. */
    void on(ScreenSize size, Language language, Consumer<Stop> visitor) {
        if (isFor(size)) {
            Resident resident = new Resident(size);
            walk(resident, language);
            visitor.accept(new Stop(this, size, language, resident, 0));
        }
    }

    /** Calls something for each page of this screen in large letters, where it has them. */
    void largerOn(ScreenSize size, Language language, Consumer<Stop> visitor) {
        if (isFor(size)
                && this != ATTRACT
                && this != CLOSED
                && this != GONE
                && this != AGENDA_NEXT
                && this != EVENT
                && !isInUsualLetters()) {
            Resident resident = new Resident(size);
            resident.readsLarger = true;
            everyPage(this, size, language, resident, visitor);
        }
    }

    /** Calls something for each page of each screen on which a host reads along. */
    static void everywhereHelpedOn(
            ScreenSize size, List<Language> languages, boolean isLarger, Consumer<Stop> visitor) {
        for (Language language : languages) {
            for (Walk walk : values()) {
                if (walk.isFor(size) && walk.isOfAVisit()) {
                    walk.helped(size, language, isLarger, visitor);
                }
            }
        }
    }

    /** Calls something for each page of this screen, on which a host reads along. */
    void helped(ScreenSize size, Language language, boolean isLarger, Consumer<Stop> visitor) {
        Resident resident = new Resident(size);
        resident.isHelped = true;
        resident.readsLarger = isLarger;
        everyPage(this, size, language, resident, visitor);
    }

    private static void everyPage(
            Walk walk,
            ScreenSize size,
            Language language,
            Resident resident,
            Consumer<Stop> visitor) {
        walk.walk(resident, language);
        visitor.accept(new Stop(walk, size, language, resident, 1));
        // What lies under the question whether one is there can't be touched.
        boolean turns = walk != STILL_THERE;
        for (int page = 2; turns && resident.sees("page.next"); page++) {
            resident.touches("page.next");
            visitor.accept(new Stop(walk, size, language, resident, page));
        }
    }

    /**
     * A screen that was reached.
     *
     * @param largerPage which page in large letters or two languages; 0 where there are no pages
     */
    record Stop(Walk walk, ScreenSize size, Language language, Resident resident, int largerPage) {
        boolean isLarger() {
            return largerPage > 0;
        }

        @Override
        public String toString() {
            return walk
                    + " in "
                    + language
                    + " on "
                    + size
                    + (isLarger() ? ", larger, page " + largerPage : "");
        }
    }
}
