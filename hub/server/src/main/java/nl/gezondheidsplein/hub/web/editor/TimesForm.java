package nl.gezondheidsplein.hub.web.editor;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.gezondheidsplein.hub.squaremap.edit.TimesDraft;
import nl.gezondheidsplein.hub.web.Form;

/** Reads the form of a schedule as it was sent. */
final class TimesForm {
    private TimesForm() {}

    static TimesDraft read(Form form) {
        return new TimesDraft(
                kind(form.text("soort")),
                OfferForm.line(form, "om-de"),
                days(form),
                OfferForm.line(form, "hoeveelste"),
                new TimesDraft.Span(
                        OfferForm.line(form, "begin"), OfferForm.line(form, "tot-en-met")),
                new TimesDraft.Hours(
                        OfferForm.line(form, "van"),
                        OfferForm.line(form, "tot"),
                        OfferForm.line(form, "dagdeel")),
                OfferForm.text(form, "pauzes"),
                OfferForm.text(form, "vervalt"),
                OfferForm.line(form, "woorden"));
    }

    private static TimesDraft.Kind kind(String id) {
        return Arrays.stream(TimesDraft.Kind.values())
                .filter(kind -> kind.name().equals(id))
                .findFirst()
                .orElse(TimesDraft.Kind.WEEKLY);
    }

    private static Set<DayOfWeek> days(Form form) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (form.all("dagen").contains(day.name())) {
                days.add(day);
            }
        }
        return days;
    }
}
