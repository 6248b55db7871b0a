package nl.gezondheidsplein.kiosk.visit;

import java.util.Set;

/** Which screen may be opened from which by one touch; all others are reached by an act. */
final class Ways {
    private static final Set<Screen> ANSWERS = Set.of(Screen.THANKS, Screen.PLANT);

    /** Where a report that is scanned waits: something else is asked there, or help is sought. */
    private static final Set<Screen> IN_THE_WAY =
            Set.of(
                    Screen.ATTRACT,
                    Screen.LANGUAGE,
                    Screen.ADULT,
                    Screen.HELP,
                    Screen.ROUND,
                    Screen.HOST);

    private Ways() {}

    static boolean lead(Screen from, Screen to) {
        return switch (to) {
            case HELP, ASK -> from != to;
            case LANGUAGE -> from != Screen.ATTRACT && from != to;
            case MYSELF, CHILDREN -> from == Screen.HOME;
            case QUICK -> from == Screen.HOME || from == Screen.MYSELF;
            case CHECK ->
                    from == Screen.MYSELF || from == Screen.THANKS || from == Screen.THEN_AND_NOW;
            case THEN_AND_NOW -> !IN_THE_WAY.contains(from);
            case AGENDA ->
                    from == Screen.HOME
                            || from == Screen.MAP
                            || from == Screen.MATCH
                            || from == Screen.CHILDREN
                            || ANSWERS.contains(from);
            case MAP -> from == Screen.AGENDA || from == Screen.MATCH;
            case JOIN ->
                    from == Screen.HOME
                            || from == Screen.MATCH
                            || from == Screen.TAKE_AWAY
                            || ANSWERS.contains(from);
            case TAKE_AWAY -> from == Screen.PLANT || from == Screen.MATCH;
            case SEASON, BELIEVERS, GIVE, IDEA, CIRCLE, WEEK, PLACES -> from == Screen.JOIN;
            case FEEDBACK -> from == Screen.JOIN || from == Screen.THANKS;
            case HEARD -> from == Screen.JOIN || from == Screen.TAKE_AWAY;
            case ATTRACT, HOME, ADULT, THANKS, PLANT, CLARIFY, MATCH, OFFER, ROUND, HOST -> false;
        };
    }

    /** Whether this screen asks about health, which children are not asked. */
    static boolean isAboutHealth(Screen screen) {
        return switch (screen) {
            case MYSELF, QUICK, CHECK, CLARIFY -> true;
            default -> false;
        };
    }
}
