package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.offer.OfferPresenter;
import nl.gezondheidsplein.kiosk.ui.offer.OfferView;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Offer;
import org.junit.jupiter.api.Test;

/** Where each act on an offer leads. */
final class OfferPresenterTest {
    private final Visit visit = VisitAtHome.begun();
    private final Seen seen = new Seen();
    private final OfferPresenter presenter =
            new OfferPresenter(seen, visit, VisitAtHome.WORDING, FullSquare.socialMap());

    private void open(String id) {
        visit.open(Screen.AGENDA);
        visit.openOffer(id, "bewegen");
        presenter.show(VisitAtHome.NOW);
    }

    private static Offer anOffer() {
        return FullSquare.offers().getFirst();
    }

    @Test
    void takesTheOfferAlong() {
        open(anOffer().id());

        presenter.taken();

        assertThat(visit.screen()).isEqualTo(Screen.TAKE_AWAY);
    }

    @Test
    void turnsToEveryPageAndThenToTheFirstAgain() {
        open(anOffer().id());
        presenter.turned();
        presenter.show(VisitAtHome.NOW);
        presenter.turned();
        presenter.show(VisitAtHome.NOW);

        assertThat(visit.screen()).isEqualTo(Screen.OFFER);
        assertThat(seen.pages).containsExactly(0, 1, 0);
        assertThat(seen.more)
                .containsExactly(
                        VisitAtHome.WORDING.say("offer.more"),
                        VisitAtHome.WORDING.say("offer.first"),
                        VisitAtHome.WORDING.say("offer.more"));
    }

    @Test
    void saysThatAnOfferIsGoneThatTheMapDoesNotHaveAnyMore() {
        open("gone");

        assertThat(seen.gone).containsExactly(VisitAtHome.WORDING.say("offer.gone"));
        assertThat(seen.pages).isEmpty();
    }

    private static final class Seen implements OfferView {
        final List<Integer> pages = new ArrayList<>();
        final List<String> more = new ArrayList<>();
        final List<String> gone = new ArrayList<>();

        @Override
        public int pages(Sheet sheet) {
            return 2;
        }

        @Override
        public void showOffer(Sheet sheet, int page, String further, Acts acts) {
            pages.add(page);
            more.add(further);
        }

        @Override
        public void showGone(String heading) {
            gone.add(heading);
        }
    }
}
