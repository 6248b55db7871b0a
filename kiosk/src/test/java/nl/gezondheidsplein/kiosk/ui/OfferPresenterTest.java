package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.offer.OfferPresenter;
import nl.gezondheidsplein.kiosk.ui.offer.OfferView;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.words.Direction;
import org.junit.jupiter.api.Test;

/** Where each act on an offer leads. */
final class OfferPresenterTest {
    private final Visit visit = VisitAtHome.begun();
    private final Seen seen = new Seen();
    private final ImagesOfATest images = new ImagesOfATest();
    private final OfferPresenter presenter =
            new OfferPresenter(
                    seen,
                    visit,
                    VisitAtHome.WORDING,
                    new OfferPresenter.Shown(
                            FullSquare.socialMap(), FullSquare.pictures(), images, Runnable::run));

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

    @Test
    void showsThePictureWhenItHasCome() {
        images.waits = true;
        open(anOffer().id());
        assertThat(seen.photos).isEmpty();

        images.waiting.getFirst().complete(Optional.of(ImagesOfATest.painted(4, 3)));

        assertThat(seen.photos).hasSize(1);
    }

    @Test
    void showsNobodyThePictureOfAnOfferThatWasLeft() {
        images.waits = true;
        open(anOffer().id());
        visit.back();
        open(FullSquare.offers().getLast().id());

        images.waiting.getFirst().complete(Optional.of(ImagesOfATest.painted(4, 3)));
        assertThat(seen.photos).isEmpty();
        images.waiting.getLast().complete(Optional.of(ImagesOfATest.painted(4, 3)));

        assertThat(seen.photos).hasSize(1);
    }

    @Test
    void saysWhatIsOnThePictureInALanguageThatHasWordsForItAlone() {
        open(anOffer().id());

        assertThat(seen.sheet.photo().map(Direction::withoutIsolates))
                .contains("Op het plaatje: Een pan soep op een fornuis.");
        new OfferPresenter(
                        seen,
                        visit,
                        Wordings.ofTheProgram().in(Language.ARABIC),
                        new OfferPresenter.Shown(
                                FullSquare.socialMap(),
                                FullSquare.pictures(),
                                images,
                                Runnable::run))
                .show(VisitAtHome.NOW);
        assertThat(seen.sheet.photo()).contains("");
    }

    private static final class Seen implements OfferView {
        final List<Integer> pages = new ArrayList<>();
        final List<String> more = new ArrayList<>();
        final List<String> gone = new ArrayList<>();
        final List<BufferedImage> photos = new ArrayList<>();
        Sheet sheet = new Sheet("", "", "", List.of(), "", Optional.empty());

        @Override
        public int pages(Sheet sheet) {
            return 2;
        }

        @Override
        public void showOffer(Sheet shown, int page, String further, Acts acts) {
            sheet = shown;
            pages.add(page);
            more.add(further);
        }

        @Override
        public void showPhoto(BufferedImage photo) {
            photos.add(photo);
        }

        @Override
        public void showGone(String heading) {
            gone.add(heading);
        }
    }
}
