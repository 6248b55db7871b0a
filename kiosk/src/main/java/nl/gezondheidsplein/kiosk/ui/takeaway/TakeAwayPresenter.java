package nl.gezondheidsplein.kiosk.ui.takeaway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import nl.gezondheidsplein.kiosk.takeaway.Report;
import nl.gezondheidsplein.kiosk.takeaway.TakeHome;
import nl.gezondheidsplein.kiosk.takeaway.TakenOffer;
import nl.gezondheidsplein.kiosk.ui.takeaway.TakeAwayView.Lead;
import nl.gezondheidsplein.kiosk.ui.takeaway.TakeAwayView.Says;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Domain;

/** Shows a report as a code and in words. */
public final class TakeAwayPresenter implements TakeAwayView.Acts {
    private static final String BETWEEN = "\u00a0· ";

    private final TakeAwayView view;
    private final Visit visit;
    private final Wording wording;
    private final TakeHome takeHome;
    private final Executor ui;

    /**
     * @param ui runs a task on the event dispatch thread
     */
    public TakeAwayPresenter(
            TakeAwayView view, Visit visit, Wording wording, TakeHome takeHome, Executor ui) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.takeHome = takeHome;
        this.ui = ui;
    }

    public void show(Report report) {
        Says says =
                new Says(
                        wording.say("takeaway.heading"),
                        wording.say("takeaway.hint"),
                        lines(report));
        if (view.hasRoomForBoth()) {
            view.showTakeAway(says, leads(Lead.HEARD, Lead.DONE), this);
            make(report);
        } else if (visit.steps().isEmpty()) {
            view.showTakeAway(says, leads(Lead.values()), this);
            make(report);
        } else {
            view.showSlip(says, leads(Lead.HEARD, Lead.DONE), this);
        }
    }

    /** The screen stands at once; the code comes when it is made. */
    private void make(Report report) {
        var _ = takeHome.code(report).thenAccept(code -> ui.execute(() -> view.showCode(code)));
    }

    private List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        String plant =
                Arrays.stream(Domain.values())
                        .filter(report.bands()::containsKey)
                        .map(domain -> words(domain, report))
                        .collect(Collectors.joining(BETWEEN));
        if (!plant.isEmpty()) {
            lines.add(plant);
        }
        report.offers().forEach(offer -> lines.add(words(offer)));
        return lines.isEmpty() ? List.of(wording.say("takeaway.nothing")) : lines;
    }

    private String words(Domain domain, Report report) {
        return wording.say(
                "takeaway.domain",
                Map.of(
                        "domain",
                        wording.say("domain." + domain.id()),
                        "band",
                        wording.say("plant.band." + id(report, domain))));
    }

    private static String id(Report report, Domain domain) {
        return Objects.requireNonNull(report.bands().get(domain)).name().toLowerCase(Locale.ROOT);
    }

    /** Where it is and its code stand in the code and on paper; here there is room for less. */
    private String words(TakenOffer offer) {
        return offer.when().isEmpty() || !view.hasRoomForBoth()
                ? offer.title()
                : offer.title() + BETWEEN + offer.when();
    }

    private Map<Lead, String> leads(Lead... shown) {
        Map<Lead, String> leads = new EnumMap<>(Lead.class);
        for (Lead lead : shown) {
            leads.put(lead, wording.say("takeaway." + lead.name().toLowerCase(Locale.ROOT)));
        }
        return leads;
    }

    @Override
    public void leadChosen(Lead lead) {
        switch (lead) {
            case SLIP -> visit.step(Lead.SLIP.name());
            case HEARD -> visit.open(Screen.HEARD);
            case DONE -> visit.stop();
        }
    }
}
