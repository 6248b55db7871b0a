package nl.gezondheidsplein.hub.web.editor;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.Schedule;
import nl.gezondheidsplein.hub.squaremap.edit.DutchDays;
import nl.gezondheidsplein.hub.squaremap.edit.OfferField;
import nl.gezondheidsplein.hub.squaremap.edit.OpenOffer;
import nl.gezondheidsplein.hub.squaremap.edit.Saving;
import nl.gezondheidsplein.hub.squaremap.edit.Times;
import nl.gezondheidsplein.hub.squaremap.edit.TimesDraft;
import nl.gezondheidsplein.hub.squaremap.edit.TimesField;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.admin.Frame;

/** One schedule of an offer, filled in as a sentence and shown as the next five times. */
public final class TimesPages {
    private static final String NEW = "nieuw";

    /**
     * The page.
     *
     * @param address where the form goes
     * @param offerAddress where the offer is
     * @param canBeRemoved whether it is in the map already
     */
    public record TimesPage(
            Frame frame,
            String offer,
            String offerAddress,
            String address,
            String version,
            TimesDraft draft,
            List<Choice> days,
            List<Choice> positions,
            List<Choice> dayParts,
            Preview preview,
            Notes notes,
            boolean canBeRemoved) {}

    /** What the schedule stands for. */
    public record Preview(String sentence, List<String> next) {
        static final Preview NONE = new Preview("", List.of());
    }

    private final Pages pages;
    private final OfferPages.Knowledge knowledge;
    private final Times times = new Times(Here.ZONE);

    /** Pages that change this map. */
    public TimesPages(Pages pages, OfferPages.Knowledge knowledge) {
        this.pages = pages;
        this.knowledge = knowledge;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var editors = Access.session(Role.EDITOR, Role.COORDINATOR);
        String path = "/beheer/kaart/aanbod/{offer}/tijden/{schedule}";
        return List.of(
                Route.get(path, editors, this::show),
                Route.post(path, editors, this::save),
                Route.post(path + "/verwijderen", editors, this::remove));
    }

    private void show(Exchange exchange) {
        OpenOffer open = known(exchange);
        Optional<Schedule> schedule = schedule(exchange, open);
        Optional<TimesDraft> draft =
                schedule.isEmpty() ? Optional.of(TimesDraft.EMPTY) : Times.draft(schedule.get());
        Notes notes =
                draft.isPresent()
                        ? Notes.NONE
                        : Notes.summary(
                                "Voor deze tijden heeft dit formulier geen woorden: “"
                                        + schedule.map(Times::sentence).orElse("")
                                        + "”. Wat u hier opslaat, komt ervoor in de plaats.");
        Preview preview = schedule.map(this::preview).orElse(Preview.NONE);
        send(exchange, 200, open, draft.orElse(TimesDraft.EMPTY), preview, notes);
    }

    private void save(Exchange exchange) {
        Form form = exchange.form();
        OpenOffer open = known(exchange);
        Optional<UUID> schedule = schedule(exchange, open).map(Schedule::id);
        TimesDraft draft = TimesForm.read(form);
        OpenOffer begun = new OpenOffer(open.offer(), open.draft(), form.text("versie"));
        if (!draft.flaws().isEmpty()) {
            Notes notes = Notes.refused(draft.flaws(), TimesField::id);
            send(exchange, 400, begun, draft, Preview.NONE, notes);
            return;
        }
        Preview preview = preview(times.schedule(draft));
        if (form.text("doe").equals("bekijk")) {
            send(exchange, 200, begun, draft, preview, Notes.NONE);
            return;
        }
        UUID offer = open.offer().id();
        answer(
                exchange,
                knowledge.desk().putTimes(offer, form.text("versie"), schedule, draft),
                draft,
                preview,
                begun);
    }

    private void remove(Exchange exchange) {
        OpenOffer open = known(exchange);
        Schedule schedule = schedule(exchange, open).orElseThrow(Refusal::notFound);
        answer(
                exchange,
                knowledge
                        .desk()
                        .removeTimes(
                                open.offer().id(), exchange.form().text("versie"), schedule.id()),
                Times.draft(schedule).orElse(TimesDraft.EMPTY),
                preview(schedule),
                open);
    }

    private void answer(
            Exchange exchange, Saving saving, TimesDraft draft, Preview preview, OpenOffer open) {
        switch (saving) {
            case Saving.Saved saved -> {
                knowledge
                        .audit()
                        .record(
                                exchange.caller().name(),
                                "times-changed",
                                saved.offer().toString());
                exchange.seeOther(OfferAddress.of(saved.offer()) + "#tijden");
            }
            case Saving.Moved moved ->
                    send(
                            exchange,
                            409,
                            moved.now(),
                            draft,
                            preview,
                            Notes.summary(
                                    "Nog niet opgeslagen. Iemand anders heeft dit aanbod net"
                                            + " gewijzigd. Kijk of het zo nog klopt en sla het"
                                            + " dan nog eens op."));
            case Saving.Refused refused ->
                    send(
                            exchange,
                            400,
                            open,
                            draft,
                            preview,
                            Notes.summary(
                                    String.join(
                                            " ",
                                            Notes.refused(refused.flaws(), OfferField::id)
                                                    .byField()
                                                    .values())));
            case Saving.Doubtful doubtful -> throw new IllegalStateException("No role was written");
            case Saving.Gone gone -> throw Refusal.notFound();
        }
    }

    private Preview preview(Schedule schedule) {
        return new Preview(
                Times.sentence(schedule), times.next(schedule, Here.today(knowledge.clock())));
    }

    private OpenOffer known(Exchange exchange) {
        return OfferAddress.offer(exchange)
                .flatMap(knowledge.desk()::open)
                .orElseThrow(Refusal::notFound);
    }

    /** Empty for a new one. */
    private static Optional<Schedule> schedule(Exchange exchange, OpenOffer open) {
        String name = exchange.path("schedule");
        if (name.equals(NEW)) {
            return Optional.empty();
        }
        return Optional.of(
                open.offer().slots().stream()
                        .map(Offer.Slot::schedule)
                        .filter(schedule -> schedule.id().toString().equals(name))
                        .findFirst()
                        .orElseThrow(Refusal::notFound));
    }

    private void send(
            Exchange exchange,
            int status,
            OpenOffer open,
            TimesDraft draft,
            Preview preview,
            Notes notes) {
        String offerAddress = OfferAddress.of(open.offer().id());
        String schedule = exchange.path("schedule");
        exchange.sendPage(
                status,
                pages.render(
                        "times.jte",
                        new TimesPage(
                                Frame.of(exchange, "Tijden"),
                                open.offer().service().name(),
                                offerAddress,
                                offerAddress + "/tijden/" + schedule,
                                open.version(),
                                draft,
                                days(draft),
                                positions(draft),
                                dayParts(draft),
                                preview,
                                notes,
                                !schedule.equals(NEW))));
    }

    private static List<Choice> days(TimesDraft draft) {
        return Arrays.stream(DayOfWeek.values())
                .map(
                        day ->
                                new Choice(
                                        day.name(),
                                        DutchDays.words(day),
                                        draft.days().contains(day)))
                .toList();
    }

    private static List<Choice> positions(TimesDraft draft) {
        return choices(
                draft.position(),
                List.of("1", "2", "3", "4", "-1"),
                List.of("eerste", "tweede", "derde", "vierde", "laatste"));
    }

    private static List<Choice> dayParts(TimesDraft draft) {
        return choices(
                draft.hours().dayPart(),
                List.of("", "ochtend", "middag", "avond"),
                List.of("geen dagdeel", "ochtend", "middag", "avond"));
    }

    private static List<Choice> choices(String chosen, List<String> ids, List<String> words) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Choice(ids.get(i), words.get(i), ids.get(i).equals(chosen)))
                .toList();
    }
}
