package nl.gezondheidsplein.kiosk.ui;

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
            case LANGUAGE -> resident.touches("begin");
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
        }
    }

    /** Calls something for each screen of one size in each language. */
    static void everywhereOn(ScreenSize size, Consumer<Stop> visitor) {
        for (Language language : Language.values()) {
            for (Walk walk : values()) {
                if (walk.isFor(size)) {
                    Resident resident = new Resident(size);
                    walk.walk(resident, language);
                    visitor.accept(new Stop(walk, size, language, resident));
                }
            }
        }
    }

    /** A screen that was reached. */
    record Stop(Walk walk, ScreenSize size, Language language, Resident resident) {
        @Override
        public String toString() {
            return walk + " in " + language + " on " + size;
        }
    }
}
