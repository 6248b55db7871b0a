package nl.gezondheidsplein.kiosk.ui;

import java.time.LocalDateTime;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.IdleRule;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.kiosk.visit.VisitListener;

/** A visit that stands at home, in Dutch, for presenters without a stage. */
final class VisitAtHome {
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 8, 0);
    static final Wording WORDING = Wordings.ofTheProgram().in(Language.DUTCH);

    private VisitAtHome() {}

    static Visit begun() {
        Visit visit =
                new Visit(
                        new SteppedTime(),
                        IdleRule.STANDARD,
                        () -> FullContent.guide(false),
                        new Nobody());
        visit.begin();
        visit.choose(Language.DUTCH);
        return visit;
    }

    private static final class Nobody implements VisitListener {
        @Override
        public void changed() {}

        @Override
        public void contributed(long ticket, Contribution contribution, Pace pace) {}

        @Override
        public void ended(VisitEnd end) {}
    }
}
