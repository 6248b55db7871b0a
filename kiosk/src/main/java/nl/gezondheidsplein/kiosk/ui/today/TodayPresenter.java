package nl.gezondheidsplein.kiosk.ui.today;

import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.today.TodayView.Card;
import nl.gezondheidsplein.kiosk.ui.today.TodayView.Page;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.AgendaEntry;

/** Shows the plan of the day page by page. */
public final class TodayPresenter implements TodayView.Acts {
    private final TodayView view;
    private final Visit visit;
    private final Wording wording;
    private final DayPlan plan;
    private int page;

    public TodayPresenter(TodayView view, Visit visit, Wording wording, DayPlan plan) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.plan = plan;
    }

    public void show() {
        String heading = wording.say(plan.isTomorrow() ? "today.tomorrow" : "today.heading");
        if (plan.entries().isEmpty()) {
            view.showNothing(heading, wording.say("today.none"), wording.say("today.none.ask"));
            return;
        }
        int size = Math.min(view.cardsPerPage(), plan.entries().size());
        int pages = (plan.entries().size() + size - 1) / size;
        page = Math.clamp(page, 0, pages - 1);
        List<AgendaEntry> shown =
                plan.entries()
                        .subList(page * size, Math.min((page + 1) * size, plan.entries().size()));
        view.showPage(
                new Page(
                        heading,
                        shown.stream().map(this::card).toList(),
                        pages == 1
                                ? ""
                                : wording.say(
                                        "today.page", Map.of("page", page + 1, "pages", pages)),
                        page == 0 ? "" : wording.say("today.previous"),
                        page == pages - 1 ? "" : wording.say("today.next")),
                this);
    }

    @Override
    public void turnedOn() {
        turn(1);
    }

    @Override
    public void turnedBack() {
        turn(-1);
    }

    private void turn(int pages) {
        visit.touched();
        page += pages;
        show();
    }

    private Card card(AgendaEntry entry) {
        String language = wording.language().id();
        return new Card(
                entry.title().in(language),
                wording.say("today.at", Map.of("time", entry.start().toString())),
                Wording.isolated(entry.where()),
                entry.cost().in(language),
                entry.isDemo() ? wording.say("today.example") : "");
    }
}
