package nl.gezondheidsplein.hub.web.editor;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceProfile;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Texts;

/**
 * A place as somebody filled it in; any text may be empty or unreadable.
 *
 * @param names by language
 * @param motto by language
 * @param askHere whom or which desk to ask, by language
 * @param stay from when until when kiosks stand there, if for a while only
 * @param isDemo whether it is an example, which the screens then say
 */
public record PlaceDraft(
        String placeType,
        Map<String, String> names,
        Map<String, String> motto,
        Map<String, String> askHere,
        String latitude,
        String longitude,
        Stay stay,
        Behaviour behaviour,
        boolean isDemo) {
    /** The languages in which a kiosk speaks of its place. */
    static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl");

    private static final int MOST_DAYS = 366;

    /** How a kiosk behaves there; spans one a line. */
    public record Behaviour(boolean isChildSafe, boolean hasSound, String open, String quiet) {}

    /** As fields for a day and a time write it. */
    public record Stay(String from, String until) {
        static Stay of(PlaceSheet sheet) {
            return new Stay(
                    sheet.stay().map(stay -> stay.from().toString()).orElse(""),
                    sheet.stay().map(stay -> stay.until().toString()).orElse(""));
        }

        private boolean isEmpty() {
            return from.isEmpty() && until.isEmpty();
        }

        private Optional<PlaceSheet.Stay> read() {
            Optional<LocalDateTime> begin = moment(from);
            Optional<LocalDateTime> end = moment(until);
            return begin.isPresent() && end.isPresent() && end.get().isAfter(begin.get())
                    ? Optional.of(new PlaceSheet.Stay(begin.get(), end.get()))
                    : Optional.empty();
        }

        private static Optional<LocalDateTime> moment(String text) {
            try {
                return Optional.of(LocalDateTime.parse(text))
                        .filter(moment -> moment.getYear() >= 2000 && moment.getYear() < 2100);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    static PlaceDraft of(PlaceSheet sheet) {
        PlaceProfile profile = sheet.profile();
        return new PlaceDraft(
                sheet.placeType(),
                sheet.names().byLanguage(),
                sheet.motto().byLanguage(),
                sheet.askHere().byLanguage(),
                sheet.point().map(point -> Double.toString(point.latitudeDegrees())).orElse(""),
                sheet.point().map(point -> Double.toString(point.longitudeDegrees())).orElse(""),
                Stay.of(sheet),
                new Behaviour(
                        profile.isChildSafe(),
                        profile.hasSound(),
                        WeekSpans.words(profile.open()),
                        WeekSpans.words(profile.quiet())),
                sheet.isDemo());
    }

    static PlaceDraft read(Form form) {
        return new PlaceDraft(
                OfferForm.line(form, "soort"),
                texts(form, "naam"),
                texts(form, "motto"),
                texts(form, "vraag"),
                OfferForm.line(form, "breedte").replace(',', '.'),
                OfferForm.line(form, "lengte").replace(',', '.'),
                new Stay(OfferForm.line(form, "staat-van"), OfferForm.line(form, "staat-tot")),
                new Behaviour(
                        form.text("kindveilig").equals("ja"),
                        form.text("geluid").equals("ja"),
                        OfferForm.text(form, "open"),
                        OfferForm.text(form, "stil")),
                form.text("voorbeeld").equals("ja"));
    }

    private static Map<String, String> texts(Form form, String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            texts.put(language, OfferForm.line(form, field + "-" + language));
        }
        return texts;
    }

    /** Returns a sentence for each field that is wrong. */
    Map<String, String> flaws() {
        Map<String, String> flaws = new LinkedHashMap<>();
        String dutch = "Vul dit in het Nederlands in.";
        if (names.getOrDefault("nl", "").isEmpty()) {
            flaws.put("naam-nl", dutch);
        }
        if (motto.getOrDefault("nl", "").isEmpty()) {
            flaws.put("motto-nl", dutch);
        }
        if (askHere.getOrDefault("nl", "").isEmpty()) {
            flaws.put("vraag-nl", dutch);
        }
        if (!placeType.matches("[a-z][a-z0-9-]{1,39}")) {
            flaws.put("soort", "Kies wat voor plek het is.");
        }
        if (isPopUp()) {
            stayFlaw().ifPresent(flaw -> flaws.put("staat-van", flaw));
        } else if (!stay.isEmpty()) {
            flaws.put(
                    "staat-van", "Alleen een pop-up heeft een begin en een einde. Maak het leeg.");
        }
        String spans = "Schrijf elke regel als maandag t/m vrijdag 09:00–17:00.";
        if (WeekSpans.read(behaviour.open()).isEmpty()) {
            flaws.put("open", spans);
        }
        if (WeekSpans.read(behaviour.quiet()).isEmpty()) {
            flaws.put("stil", spans);
        }
        if (latitude.isEmpty() != longitude.isEmpty()) {
            flaws.put("breedte", "Vul beide getallen in, of geen van beide.");
        } else if (!latitude.isEmpty() && point().isEmpty()) {
            flaws.put("breedte", "Vul graden in, zoals 52.0553 en 4.3012.");
        }
        return flaws;
    }

    private boolean isPopUp() {
        return placeType.equals(PlaceSheet.POP_UP);
    }

    private Optional<String> stayFlaw() {
        if (stay.isEmpty()) {
            return Optional.of("Vul in van wanneer tot wanneer de pop-up er staat.");
        }
        Optional<LocalDateTime> begin = Stay.moment(stay.from());
        Optional<LocalDateTime> end = Stay.moment(stay.until());
        if (begin.isEmpty() || end.isEmpty()) {
            return Optional.of("Vul twee keer een dag en een tijd in.");
        }
        if (!end.get().isAfter(begin.get())) {
            return Optional.of("Kies een einde dat na het begin komt.");
        }
        return begin.get().plusDays(MOST_DAYS).isBefore(end.get())
                ? Optional.of("Een pop-up staat er hoogstens een jaar. Kies anders een vaste plek.")
                : Optional.empty();
    }

    private Optional<GeoPoint> point() {
        try {
            return latitude.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            GeoPoint.ofDegrees(
                                    Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } catch (NumberFormatException | MalformedMessageException e) {
            return Optional.empty();
        }
    }

    /** Returns the place that was seen with what this draft says of it; only without flaws. */
    Place over(Place seen) {
        return as(seen.id(), seen.neighbourhood());
    }

    /** Returns a new place as this draft says; only without flaws. */
    Place as(PlaceId id, NeighbourhoodId neighbourhood) {
        // A school asks children nothing and a mosque stays silent, whatever was ticked (R60).
        PlaceProfile usual = PlaceProfile.of(placeType);
        PlaceProfile profile =
                new PlaceProfile(
                        behaviour.isChildSafe() || usual.isChildSafe(),
                        behaviour.hasSound() && usual.hasSound(),
                        WeekSpans.read(behaviour.quiet()).orElseThrow(),
                        WeekSpans.read(behaviour.open()).orElseThrow());
        return new Place(
                id,
                neighbourhood,
                new PlaceSheet(
                        id,
                        placeType,
                        filled(names),
                        filled(motto),
                        filled(askHere),
                        point(),
                        profile,
                        isPopUp() ? stay.read() : Optional.empty(),
                        isDemo));
    }

    private static Texts filled(Map<String, String> texts) {
        Map<String, String> filled = new LinkedHashMap<>(texts);
        filled.values().removeIf(String::isEmpty);
        return Texts.of(filled);
    }
}
