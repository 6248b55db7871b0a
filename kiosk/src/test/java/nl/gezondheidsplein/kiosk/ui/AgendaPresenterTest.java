package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaPresenter;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where each act on the agenda leads. */
final class AgendaPresenterTest {
    private final Visit visit = VisitAtHome.begun();
    private final Seen seen = new Seen();
    private final ChosenFrom filters = new ChosenFrom();
    private final AgendaPresenter presenter = presenter(FullSquare.socialMap());

    private AgendaPresenter presenter(SocialMap map) {
        return new AgendaPresenter(
                new AgendaView.Faces() {
                    @Override
                    public AgendaView rows() {
                        return seen;
                    }

                    @Override
                    public ChoicesView filters() {
                        return filters;
                    }
                },
                visit,
                VisitAtHome.WORDING,
                new AgendaPresenter.Shown(map, NoticeSheet.EMPTY, VisitAtHome.NOW));
    }

    @BeforeEach
    void open() {
        visit.open(Screen.AGENDA);
        presenter.show();
    }

    private AgendaView.Page page() {
        return seen.page.orElseThrow();
    }

    private List<String> offers() {
        return page().rows().stream()
                .map(AgendaView.Row.Thing.class::cast)
                .map(AgendaView.Row.Thing::offer)
                .toList();
    }

    @Test
    void opensTheOfferThatWasTouchedAndNoOther() {
        presenter.offerChosen("of another day");
        assertThat(visit.screen()).isEqualTo(Screen.AGENDA);

        String touched = offers().getLast();
        presenter.offerChosen(touched);

        assertThat(visit.screen()).isEqualTo(Screen.OFFER);
        assertThat(visit.offer()).contains(touched);
    }

    @Test
    void leadsToTheMap() {
        presenter.sideChosen("map");

        assertThat(visit.screen()).isEqualTo(Screen.MAP);
    }

    @Test
    void changesBetweenTodayAndTheWeek() {
        String today = page().heading();
        presenter.sideChosen("week");
        presenter.show();
        assertThat(page().heading()).isEqualTo(VisitAtHome.WORDING.say("agenda.week.heading"));

        presenter.sideChosen("today");
        presenter.show();

        assertThat(page().heading()).isEqualTo(today);
    }

    @Test
    void filtersAndShowsAllAgain() {
        presenter.sideChosen("week");
        presenter.show();
        List<String> all = offers();
        presenter.sideChosen("filter");
        presenter.show();
        assertThat(filters.ids)
                .containsExactly("lichaam", "geest", "sociaal", "maatschappelijk", "free", "more");
        presenter.chosen("more");
        presenter.show();
        assertThat(filters.ids).containsExactly("children", "older", "young", "step-free", "more");

        presenter.chosen("lichaam");
        presenter.show();
        assertThatAllShown(facts -> facts.domains().contains(Domain.LICHAAM));
        assertThat(page().sides())
                .extracting(AgendaView.Side::id)
                .contains("all")
                .doesNotContain("filter");

        presenter.sideChosen("all");
        presenter.show();
        assertThat(offers()).isEqualTo(all);
        assertThat(page().sides()).extracting(AgendaView.Side::id).contains("filter");
    }

    @Test
    void takesWhoCanNotClimbStepsToWhatSaysThatItHasNone() {
        presenter.sideChosen("week");
        presenter.sideChosen("filter");
        presenter.chosen("more");
        presenter.chosen("step-free");
        presenter.show();

        assertThatAllShown(facts -> facts.access().contains(Access.WHEELCHAIR));
    }

    @Test
    void offersNoChoiceForWhichNobodySaidThatThereIsAnything() {
        AgendaPresenter ofAPlainMap =
                presenter(
                        new SocialMap(
                                List.of(),
                                ReceivedSheet.EMPTY,
                                Optional.empty(),
                                (_, _, _) -> List.of()));
        visit.step("filter");

        ofAPlainMap.show();

        assertThat(filters.ids)
                .containsExactly(
                        "lichaam", "geest", "sociaal", "maatschappelijk", "free", "children");
    }

    @Test
    void turnsOnAndBack() {
        presenter.sideChosen("week");
        presenter.show();
        List<String> first = offers();
        presenter.turnedOn();
        presenter.show();
        assertThat(offers()).isNotEqualTo(first);

        presenter.turnedBack();
        presenter.show();

        assertThat(offers()).isEqualTo(first);
    }

    private void assertThatAllShown(Predicate<OfferFacts> hold) {
        assertThat(offers())
                .isNotEmpty()
                .allMatch(
                        id ->
                                FullSquare.socialMap()
                                        .offer(id)
                                        .map(Offer::facts)
                                        .filter(hold)
                                        .isPresent());
    }

    private static final class Seen implements AgendaView {
        Optional<Page> page = Optional.empty();

        @Override
        public boolean hasRoomForPlace() {
            return true;
        }

        @Override
        public boolean tellsOnAPageOfItsOwn() {
            return false;
        }

        @Override
        public int rowsPerPage() {
            return 2;
        }

        @Override
        public void showAgenda(Page shown, Acts acts) {
            page = Optional.of(shown);
        }
    }
}
