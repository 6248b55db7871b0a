package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.ui.look.PhotoBox;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The picture of an offer on its screen, in room that nothing else needs. */
final class OfferPictureScreenTest {
    private static final List<ScreenSize> SIZES =
            List.of(ScreenSize.USUAL, ScreenSize.LARGE, ScreenSize.UPRIGHT);

    private static Resident at(
            Walk walk, ScreenSize size, Language language, ImagesOfATest images) {
        Resident resident = new Resident(size, Place.withPictures(), images);
        walk.walk(resident, language);
        return resident;
    }

    private static Optional<PhotoBox> photo(Resident resident) {
        return Parts.all(resident.stage).stream()
                .filter(PhotoBox.class::isInstance)
                .map(PhotoBox.class::cast)
                .filter(Component::isVisible)
                .findFirst();
    }

    private static Rectangle place(Resident resident, Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), resident.stage);
    }

    /** Where everything stands that can be read or touched. */
    private static List<String> places(Resident resident) {
        return Parts.all(resident.stage).stream()
                .filter(part -> part instanceof Lettered && !(part instanceof PhotoBox))
                .filter(Component::isVisible)
                .map(
                        part ->
                                part.getAccessibleContext().getAccessibleName()
                                        + place(resident, part))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void standsOnTheScreenAndMovesNothing(Language language) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    for (ScreenSize size : SIZES) {
                        Resident with = at(Walk.OFFER, size, language, new ImagesOfATest());
                        Resident without = new Resident(size);
                        Walk.OFFER.walk(without, language);

                        assertThat(places(with)).isEqualTo(places(without));
                        if (size == ScreenSize.UPRIGHT) {
                            // The words of this offer fill its one column.
                            assertThat(photo(with)).isEmpty();
                            continue;
                        }
                        PhotoBox photo = photo(with).orElseThrow();
                        Rectangle at = place(with, photo);
                        assertThat(at.width).isCloseTo(at.height * 4 / 3, within(1));
                        assertThat(at.height / size.pxPerMm()).isGreaterThan(14);
                        for (Component part : Parts.all(with.stage)) {
                            if (part instanceof Lettered lettered && part.isVisible()) {
                                for (Lettered.Letters letters : lettered.letters()) {
                                    assertThat(covers(with, part, letters.bounds(), at))
                                            .as(letters.text())
                                            .isFalse();
                                }
                            }
                            if (part instanceof TouchButton) {
                                assertThat(place(with, part).intersects(at)).isFalse();
                            }
                        }
                    }
                });
    }

    private static boolean covers(
            Resident resident, Component part, Rectangle letters, Rectangle photo) {
        return SwingUtilities.convertRectangle(part, letters, resident.stage).intersects(photo);
    }

    @Test
    void isLargeWhereAColumnIsLeft() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident =
                            at(
                                    Walk.OFFER_MORE,
                                    ScreenSize.USUAL,
                                    Language.DUTCH,
                                    new ImagesOfATest());

                    Rectangle at = place(resident, photo(resident).orElseThrow());

                    assertThat(at.height / ScreenSize.USUAL.pxPerMm()).isGreaterThan(40);
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsWhatItShowsWhicheverWayTheLanguageReads(Language language) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident =
                            at(Walk.OFFER, ScreenSize.USUAL, language, new ImagesOfATest());
                    Rectangle at = place(resident, photo(resident).orElseThrow());

                    BufferedImage screen = RenderedOffer.painted(resident.stage);

                    int middle = at.y + at.height / 2;
                    assertThat(new Color(screen.getRGB(at.x + 3, middle)))
                            .isEqualTo(ImagesOfATest.LEFT);
                    assertThat(new Color(screen.getRGB(at.x + at.width - 4, middle)))
                            .isEqualTo(ImagesOfATest.RIGHT);
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Walk.class,
            names = {"OFFER", "OFFER_MORE"})
    void aBrokenPictureLeavesTheScreenAsItIsWithoutOne(Walk walk) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    for (ScreenSize size : SIZES) {
                        ImagesOfATest images = new ImagesOfATest();
                        images.isBroken = true;
                        Resident with = at(walk, size, Language.DUTCH, images);
                        Resident without = new Resident(size);
                        walk.walk(without, Language.DUTCH);

                        assertThat(pixels(with)).isEqualTo(pixels(without));
                    }
                });
    }

    private static int[] pixels(Resident resident) {
        BufferedImage painted = RenderedOffer.painted(resident.stage);
        return painted.getRGB(
                0, 0, painted.getWidth(), painted.getHeight(), null, 0, painted.getWidth());
    }

    @Test
    void inLargeLettersThePictureGivesWayBeforeWordsDo() throws Exception {
        List<String> broken = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () -> {
                    for (ScreenSize size : SIZES) {
                        for (Walk walk : List.of(Walk.OFFER_PICTURE, Walk.OFFER_PICTURE_MORE)) {
                            walk.largerOn(
                                    size,
                                    Language.DUTCH,
                                    stop ->
                                            ScreenRules.broken(
                                                            stop.resident().stage, size.pxPerMm())
                                                    .forEach(rule -> broken.add(stop + rule)));
                        }
                    }
                });
        assertThat(broken).isEmpty();
    }

    @Test
    void isSaidAloudInDutchAndInNoOtherLanguage() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    for (Language language : Language.values()) {
                        Resident resident =
                                at(Walk.OFFER, ScreenSize.USUAL, language, new ImagesOfATest());
                        resident.touches("control.aloud");
                        assertThat(resident.voice.words())
                                .filteredOn(words -> words.contains("pan soep"))
                                .hasSize(language == Language.DUTCH ? 1 : 0);
                    }
                });
    }

    @Test
    void isForgottenWithTheVisit() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    ImagesOfATest images = new ImagesOfATest();
                    Resident resident = at(Walk.OFFER, ScreenSize.USUAL, Language.DUTCH, images);
                    int before = images.forgotten;

                    resident.touches("control.stop");

                    assertThat(images.forgotten).isGreaterThan(before);
                    assertThat(photo(resident)).isEmpty();
                });
    }
}
