package nl.gezondheidsplein.hub.web.editor;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.review.Standing;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/** How the desk of reviewers says things in Dutch. */
final class ReviewWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl")).withZone(Here.ZONE);

    private ReviewWords() {}

    static String language(String language) {
        return switch (language) {
            case "nl" -> "Nederlands";
            case "en" -> "Engels";
            case "tr" -> "Turks";
            case "ar" -> "Arabisch";
            case "pl" -> "Pools";
            default -> HeardLanguage.of(language).map(HeardLanguage::dutchName).orElse(language);
        };
    }

    static String part(Part part) {
        return switch (part) {
            case SCREENS -> "Schermen";
            case SENTENCES -> "Zinnen van aanbod";
            case PLACE -> "De plek";
            case CHECK -> "De check";
            case CLARIFY -> "De vraag achter de vraag";
            case JOIN -> "Thema’s, vragen en meedoen";
            case FEEDBACK -> "U zei – wij doen";
            case EVENTS -> "Evenementen";
        };
    }

    /** In a word. */
    static String brief(Standing standing) {
        return switch (standing) {
            case Standing.Reviewed _, Standing.Settled _ -> "nagekeken";
            case Standing.Example _ -> "voorbeeld";
            case Standing.Draft _ -> "concept";
            case Standing.Lapsed _ -> "vervallen";
            case Standing.Missing _ -> "ontbreekt";
        };
    }

    /** In a sentence: by whom, when, and of which Dutch. */
    static String full(Standing standing) {
        return switch (standing) {
            case Standing.Reviewed(String role, Instant at) ->
                    "Nagekeken door een " + role(role) + " op " + DAY.format(at) + ".";
            case Standing.Settled _ -> "Nagekeken bij het maken van het programma.";
            case Standing.Example _ ->
                    "Voorbeeld: nog niemand heeft dit nagekeken. De kiosk doet alsof.";
            case Standing.Draft _ -> "Nog niet nagekeken.";
            case Standing.Lapsed(String role, Instant at, String before) ->
                    "Was nagekeken door een "
                            + role(role)
                            + " op "
                            + DAY.format(at)
                            + ". Daarna veranderde de tekst. Toen stond er: "
                            + before;
            case Standing.Missing _ -> "Er is geen vertaling. De kiosk toont het Nederlands.";
        };
    }

    private static String role(String role) {
        return role.equals("editor") ? "redacteur" : role;
    }

    /** The class of a row or card, for its colour. */
    static String look(Standing standing) {
        return standing instanceof Standing.Lapsed ? "hand" : "";
    }
}
