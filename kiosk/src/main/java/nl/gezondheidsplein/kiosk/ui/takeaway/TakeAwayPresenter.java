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
import nl.gezondheidsplein.kiosk.takeaway.Telling;
import nl.gezondheidsplein.kiosk.ui.takeaway.TakeAwayView.Lead;
import nl.gezondheidsplein.kiosk.ui.takeaway.TakeAwayView.Says;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.words.Direction;

/** Shows a report as a code and in words. */
public final class TakeAwayPresenter implements TakeAwayView.Acts {
    private static final String BETWEEN = "\u00a0· ";

    private final TakeAwayView view;
    private final Visit visit;
    private final Wording wording;
    private final TakeHome takeHome;
    private final Printing printing;
    private final Executor ui;
    private Runnable print = () -> {};

    /**
     * @param ui runs a task on the event dispatch thread
     */
    public TakeAwayPresenter(
            TakeAwayView view,
            Visit visit,
            Wording wording,
            TakeHome takeHome,
            Printing printing,
            Executor ui) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.takeHome = takeHome;
        this.printing = printing;
        this.ui = ui;
    }

    /**
     * The screen stands at once; the code, or the paper, comes when it is made.
     *
     * @param own what is taken along, in the resident's language
     * @param dutch the same in Dutch, for whoever helps
     */
    public void show(Telling own, Telling dutch) {
        print = () -> printing.print(takeHome.paper(own, dutch));
        Says says = new Says(wording.say("takeaway.heading"), hint(), lines(own.report()));
        if (visit.steps().isEmpty()) {
            view.showTakeAway(says, besideCode(), this);
            var _ =
                    takeHome.code(own.report())
                            .thenAccept(code -> ui.execute(() -> view.showCode(code)));
        } else {
            view.showSlip(says, leads(Lead.PRINT, Lead.HEARD, Lead.DONE), this);
            var _ =
                    takeHome.paper(own, dutch)
                            .thenAccept(paper -> ui.execute(() -> view.showPaper(paper)));
        }
    }

    /** What became of the slip, once somebody asked for one; the code stays beside it. */
    private String hint() {
        return switch (printing.state()) {
            case IDLE -> visit.steps().isEmpty() ? wording.say("takeaway.hint") : "";
            case BUSY -> wording.say("takeaway.printing");
            case DONE -> wording.say("takeaway.printed");
            case NO_PAPER -> wording.say("takeaway.no-paper");
            case OPEN -> wording.say("takeaway.open");
            case FAULT -> wording.say("takeaway.fault");
        };
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
        // One offer is told whole; several only on a page of their own, on a wide screen.
        boolean isAlone = report.offers().size() == 1;
        boolean isWhole = isAlone || (view.hasRoomForBoth() && !visit.steps().isEmpty());
        for (TakenOffer offer : report.offers()) {
            lines.add(isAlone || view.hasRoomForBoth() ? what(offer) : offer.title());
            if (isWhole) {
                lines.add(whereAndCode(offer));
            }
        }
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

    private static String what(TakenOffer offer) {
        return offer.when().isEmpty() ? offer.title() : offer.title() + BETWEEN + offer.when();
    }

    private String whereAndCode(TakenOffer offer) {
        String code = wording.say("takeaway.code", Map.of("code", offer.code()));
        return offer.where().isEmpty() ? code : Direction.isolated(offer.where()) + BETWEEN + code;
    }

    /** On an upright screen a fourth would take room from the code; it is one page further. */
    private Map<Lead, String> besideCode() {
        return printing.isOffered() && !view.hasRoomForBoth()
                ? leads(Lead.PRINT, Lead.SLIP, Lead.DONE)
                : leads(Lead.values());
    }

    private Map<Lead, String> leads(Lead... shown) {
        Map<Lead, String> leads = new EnumMap<>(Lead.class);
        for (Lead lead : shown) {
            if (lead == Lead.PRINT && !printing.isOffered()) {
                continue;
            }
            leads.put(lead, wording.say("takeaway." + lead.name().toLowerCase(Locale.ROOT)));
        }
        return leads;
    }

    @Override
    public void leadChosen(Lead lead) {
        switch (lead) {
            case PRINT -> print.run();
            case SLIP -> visit.step(Lead.SLIP.name());
            case HEARD -> visit.open(Screen.HEARD);
            case DONE -> visit.stop();
        }
    }
}
