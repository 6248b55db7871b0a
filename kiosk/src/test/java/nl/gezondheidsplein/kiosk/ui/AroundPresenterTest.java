package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.around.AroundPresenter;
import nl.gezondheidsplein.kiosk.ui.around.AroundView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Offer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where each act on the map leads. */
final class AroundPresenterTest {
    private final Visit visit = VisitAtHome.begun();
    private final Seen seen = new Seen();
    private final ChosenFrom categories = new ChosenFrom();
    private final AroundPresenter presenter =
            new AroundPresenter(
                    new AroundView.Faces() {
                        @Override
                        public AroundView around() {
                            return seen;
                        }

                        @Override
                        public ChoicesView categories() {
                            return categories;
                        }
                    },
                    visit,
                    VisitAtHome.WORDING,
                    new AroundPresenter.Shown(
                            FullSquare.socialMap(),
                            FullSquare.join(),
                            Optional.of(FullSquare.map()),
                            VisitAtHome.NOW));

    @BeforeEach
    void open() {
        visit.open(Screen.AGENDA);
        visit.open(Screen.MAP);
        presenter.show();
    }

    private void choose(String category) {
        presenter.chosen(category);
        presenter.show();
    }

    private List<String> offers() {
        return seen.page.orElseThrow().rows().stream().map(AroundView.Row::offer).toList();
    }

    @Test
    void asksFirstWhatOneLooksFor() {
        assertThat(categories.ids).contains("all").hasSizeGreaterThan(1);
        assertThat(seen.page).isEmpty();
    }

    @Test
    void showsOnlyWhatIsOfTheChosenKind() {
        String kind = categories.ids.get(1);
        choose(kind);

        assertThat(offers())
                .isNotEmpty()
                .allMatch(
                        id ->
                                FullSquare.socialMap()
                                        .offer(id)
                                        .map(Offer::facts)
                                        .filter(facts -> facts.themes().contains(kind))
                                        .isPresent());
    }

    @Test
    void opensTheOfferThatWasTouchedAndNoOther() {
        choose("all");
        presenter.offerChosen("of another town");
        assertThat(visit.screen()).isEqualTo(Screen.MAP);

        String touched = offers().getLast();
        presenter.offerChosen(touched);

        assertThat(visit.screen()).isEqualTo(Screen.OFFER);
        assertThat(visit.offer()).contains(touched);
    }

    @Test
    void turnsOnAndBack() {
        choose("all");
        List<String> first = offers();
        presenter.turnedOn();
        presenter.show();
        assertThat(offers()).isNotEqualTo(first);

        presenter.turnedBack();
        presenter.show();

        assertThat(offers()).isEqualTo(first);
    }

    private static final class Seen implements AroundView {
        Optional<Page> page = Optional.empty();

        @Override
        public boolean hasRoomForMap() {
            return true;
        }

        @Override
        public int rowsPerPage() {
            return 2;
        }

        @Override
        public void showAround(Page shown, Acts acts) {
            page = Optional.of(shown);
        }
    }
}
