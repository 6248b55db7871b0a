package nl.gezondheidsplein.kiosk.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.visit.Language;

/** Every screen of the kiosk, with the way that leads there. */
enum Walk {
    ATTRACT(true),
    LANGUAGE(true),
    HOME(false),
    HEALTH(true),
    CHOICE(true),
    STORING(true),
    THANKS(true),
    NOT_STORED(true),
    TODAY(false),
    TODAY_NEXT(false),
    HELP(true),
    ASK(false),
    STILL_THERE(true);

    private final boolean onSmallScreens;

    Walk(boolean onSmallScreens) {
        this.onSmallScreens = onSmallScreens;
    }

    /** Whether this screen must be right on the counter model too. */
    boolean isFor(ScreenSize size) {
        return onSmallScreens || size != ScreenSize.SMALL;
    }

    /** Leads a resident there from the resting screen. */
    void walk(Resident resident, Language language) {
        switch (this) {
            case ATTRACT -> {}
            case LANGUAGE -> {
                resident.touches("begin");
                if (resident.readsLarger) {
                    resident.touches("language.letters");
                }
            }
            case HOME -> resident.goesHome(language);
            case HEALTH -> {
                resident.goesHome(language);
                resident.touches("home.quick");
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
            case TODAY -> {
                resident.goesHome(language);
                resident.touches("home.today");
            }
            case TODAY_NEXT -> {
                TODAY.walk(resident, language);
                resident.touches("today.next");
            }
            case HELP -> {
                resident.goesHome(language);
                resident.touches("control.help");
            }
            case ASK -> {
                resident.goesHome(language);
                resident.touches("control.ask");
            }
            case STILL_THERE -> {
                HEALTH.walk(resident, language);
                resident.time.passSeconds(65);
                resident.ui.beat();
            }
        }
        resident.stage.doLayout();
    }

    /** Calls something for each screen of each size in each language. */
    static void everywhere(Consumer<Stop> visitor) {
        for (ScreenSize size : ScreenSize.values()) {
            everywhereOn(size, visitor);
            everywhereLargerOn(size, List.of(Language.values()), visitor);
        }
    }

    /** Calls something for each screen of one size in each language. */
    static void everywhereOn(ScreenSize size, Consumer<Stop> visitor) {
        for (Language language : Language.values()) {
            for (Walk walk : values()) {
                if (walk.isFor(size)) {
                    Resident resident = new Resident(size);
                    walk.walk(resident, language);
                    visitor.accept(new Stop(walk, size, language, resident, 0));
                }
            }
        }
    }

    /** Calls something for each page of each screen in large letters. */
    static void everywhereLargerOn(
            ScreenSize size, List<Language> languages, Consumer<Stop> visitor) {
        for (Language language : languages) {
            for (Walk walk : values()) {
                if (walk.isFor(size) && walk != ATTRACT && walk != TODAY_NEXT) {
                    Resident resident = new Resident(size);
                    resident.readsLarger = true;
                    walk.walk(resident, language);
                    visitor.accept(new Stop(walk, size, language, resident, 1));
                    // What lies under the question whether one is there can't be touched.
                    boolean turns = walk != STILL_THERE;
                    for (int page = 2; turns && resident.sees("page.next"); page++) {
                        resident.touches("page.next");
                        visitor.accept(new Stop(walk, size, language, resident, page));
                    }
                }
            }
        }
    }

    /**
     * A screen that was reached.
     *
     * @param largerPage which page in large letters; 0 in letters of the usual size
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
