package nl.gezondheidsplein.kiosk.ui.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.gezondheidsplein.kiosk.match.Direction;
import nl.gezondheidsplein.kiosk.match.Walk;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.Texts;

/** When and where, in the words of one language. */
public final class OfferWords {
    /** Within a week the name of a day is enough. */
    private static final int DAYS_BY_NAME = 7;

    private static final String DUTCH = Language.DUTCH.id();

    private final Wording wording;

    public OfferWords(Wording wording) {
        this.wording = wording;
    }

    /**
     * Free text, which nobody translates: said in which language it is, where that is not the
     * reader's.
     */
    public String note(Texts note) {
        String own = languageOf(note);
        String reader = wording.language().id();
        boolean isTranslated = note.byLanguage().containsKey(reader) && !reader.equals(DUTCH);
        if (own.equals(reader) || isTranslated) {
            return note.in(reader);
        }
        boolean isKnown = Arrays.stream(Language.values()).anyMatch(one -> one.id().equals(own));
        return wording.say("offer.note." + (isKnown ? own : "other"), Map.of("note", note.in(own)));
    }

    /** Free text stands under its own language and, for want of a Dutch one, under Dutch too. */
    private static String languageOf(Texts note) {
        return note.byLanguage().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(DUTCH))
                .filter(entry -> entry.getValue().equals(note.in(DUTCH)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(DUTCH);
    }

    /** When something takes place, as seen from a day: "vandaag om 14:00 uur". */
    public String when(Moment moment, LocalDate today) {
        String day = day(moment.day(), today);
        if (moment.opens().isPresent()) {
            return at(day, moment.opens().get());
        }
        return moment.part()
                .map(part -> wording.say("when." + part.id(), Map.of("day", day)))
                .orElse(day);
    }

    /** A moment, as seen from a day: "morgen om 09:00 uur". */
    public String when(LocalDateTime moment, LocalDate today) {
        return at(day(moment.toLocalDate(), today), moment.toLocalTime());
    }

    private String at(String day, LocalTime time) {
        return wording.say("when.at", Map.of("day", day, "time", time.toString()));
    }

    /** A day: "vandaag", "morgen", "dinsdag", or with its date when it is farther away. */
    public String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return wording.say("when.today");
        }
        if (day.equals(today.plusDays(1))) {
            return wording.say("when.tomorrow");
        }
        Locale locale = wording.language().locale();
        return day.isBefore(today.plusDays(DAYS_BY_NAME))
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale)
                : DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
    }

    /** How far and in which direction: "6 minuten lopen, naar het noorden". */
    public String way(Walk walk) {
        return walk.direction()
                .map(
                        direction ->
                                wording.say(
                                        "way.to",
                                        Map.of(
                                                "minutes",
                                                walk.minutes(),
                                                "direction",
                                                direction(direction))))
                .orElseGet(() -> wording.say("way.here"));
    }

    /** How near: "dichtbij, 6 minuten lopen". */
    public String near(Walk walk) {
        return walk.isHere()
                ? wording.say("way.here")
                : wording.say("way.near", Map.of("minutes", walk.minutes()));
    }

    private String direction(Direction direction) {
        return wording.say(
                "direction." + direction.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
