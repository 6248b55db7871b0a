package nl.gezondheidsplein.hub.web.admin;

import java.util.Arrays;
import java.util.Locale;
import nl.gezondheidsplein.protocol.OrderKind;

/** What somebody did, as the history of the hub tells it. */
final class AuditWords {
    private static final String ORDER = "order-";

    private AuditWords() {}

    /** What an action is called after a name; one without words is shown by its id. */
    static String of(String action) {
        return action.startsWith(ORDER) ? order(action) : other(action);
    }

    private static String order(String action) {
        return Arrays.stream(OrderKind.values())
                .filter(kind -> action.equals(ORDER + kind.id()))
                .findFirst()
                .map(kind -> "gaf een opdracht: " + OrderWords.words(kind).toLowerCase(Locale.ROOT))
                .orElse(action);
    }

    private static String other(String action) {
        return switch (action) {
            case "account-created" -> "maakte een account";
            case "account-changed" -> "gaf iemand andere taken";
            case "account-removed" -> "verwijderde een account";
            case "password-reset" -> "sloot een wachtwoord af en nodigde opnieuw uit";
            case "password-chosen" -> "koos een wachtwoord";
            case "password-changed" -> "wijzigde het eigen wachtwoord";
            case "second-factor-on" -> "zette een code bij het inloggen aan";
            case "token-created" -> "maakte een token";
            case "token-revoked" -> "trok een token in";
            case "kiosk-created" -> "maakte een kiosk";
            case "kiosk-confirmed" -> "bevestigde een kiosk";
            case "covenant-signed" -> "noteerde wie het convenant tekende";
            case "covenant-taken-back" -> "haalde een handtekening onder het convenant weg";
            case "theme-added" -> "voegde een thema toe";
            case "theme-changed" -> "wijzigde een thema";
            case "seat-placed" -> "zette een groep in een kring van een thema";
            case "seat-removed" -> "haalde een groep uit de kringen van een thema";
            case "theme-moved" -> "gaf een thema een andere stand";
            case "question-added" -> "stelde een vraag voor";
            case "question-changed" -> "wijzigde een vraag die nog niet gesteld is";
            case "question-moved" -> "gaf een vraag een andere stand";
            case "idea-moved" -> "gaf een idee een andere stand";
            case "paper-entered" -> "voerde een lijst op papier in";
            case "stories-on" -> "zette verhalen aan";
            case "stories-off" -> "zette verhalen uit";
            case "story-approved" -> "keurde een verhaal goed";
            case "story-deleted" -> "wiste een verhaal";
            case "feedback-added" -> "maakte een terugkoppeling";
            case "feedback-changed" -> "wijzigde een terugkoppeling";
            case "feedback-published" -> "toonde een terugkoppeling";
            case "feedback-withdrawn" -> "haalde een terugkoppeling weg";
            case "task-added" -> "maakte een taak";
            case "task-taken" -> "nam een taak";
            case "task-finished" -> "maakte een taak af";
            case "choice-changed" -> "wijzigde een keuze";
            case "note-written" -> "schreef iets bij een plaat van cijfers";
            case "note-removed" -> "haalde weg wat bij een plaat van cijfers stond";
            case "areas-imported" -> "nam een bestand met gebieden over";
            case "areas-exported" -> "nam de gebieden mee";
            case "content-imported" -> "nam een bestand met inhoud over";
            case "content-exported" -> "nam de inhoud mee";
            case "texts-imported" -> "nam een bestand met teksten over";
            case "texts-exported" -> "nam de teksten mee";
            case "voices-imported" -> "nam een bestand met stemmen over";
            case "voices-exported" -> "nam de stemmen mee";
            case "walking-map-imported" -> "nam een wandelkaart over";
            case "stick-carried" -> "nam een stick over van kiosken zonder verbinding";
            case "stick-filled" -> "maakte een stick klaar voor kiosken zonder verbinding";
            case "root-rolled-over" -> "bracht een nieuwe sleutel voor de hub";
            case "pack-key-rotated" -> "maakte een nieuwe sleutel voor wat kiosken tonen";
            case "log-exported" -> "nam het logboek mee";
            case "figures-exported" -> "nam cijfers mee";
            case "offer-created" -> "maakte een aanbod";
            case "offer-changed" -> "wijzigde een aanbod";
            case "offer-verified" -> "keek een aanbod na";
            case "place-changed" -> "wijzigde een plek";
            case "place-added" -> "voegde een plek toe";
            case "area-added" -> "voegde een gebied toe";
            case "offers-merged" -> "voegde twee keer aanbod samen";
            case "offers-kept-apart" -> "hield twee keer aanbod apart";
            case "map-imported" -> "nam een bestand over in de kaart";
            case "map-exported" -> "nam de sociale kaart mee";
            case "times-changed" -> "wijzigde tijden van een aanbod";
            case "kiosk-moved" -> "verplaatste een kiosk";
            case "kiosk-retired" -> "nam een kiosk uit dienst";
            case "kiosk-revoked" -> "trok een kiosk in";
            case "certificate-renewed" -> "kreeg een nieuw certificaat";
            case "rollout-begun" -> "begon de uitrol van een versie";
            case "rollout-resumed" -> "liet een uitrol verdergaan";
            case "rollout-ended" -> "stopte een uitrol";
            case "picture-added" -> "zette een plaatje bij een aanbod";
            case "picture-removed" -> "haalde het plaatje van een aanbod weg";
            case "clip-added" -> "voegde een opname toe";
            case "clip-removed" -> "haalde een opname weg";
            case "text-reviewed" -> "keurde een vertaling goed";
            case "text-mended" -> "verbeterde een vertaling";
            case "event-added" -> "maakte een evenement";
            case "event-changed" -> "wijzigde een evenement";
            case "event-cancelled" -> "zegde een evenement af";
            case "notice-added" -> "maakte een bericht";
            case "notice-changed" -> "wijzigde een bericht";
            case "notice-withdrawn" -> "haalde een bericht weg";
            case "event-exported" -> "nam cijfers van een evenement mee";
            default -> action;
        };
    }
}
