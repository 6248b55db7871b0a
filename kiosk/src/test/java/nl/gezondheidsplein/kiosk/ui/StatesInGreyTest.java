package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.ui.drawing.BloesemTree;
import nl.gezondheidsplein.kiosk.ui.drawing.DomainGrowth;
import nl.gezondheidsplein.kiosk.ui.drawing.DomainPicture;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.drawing.Plant;
import nl.gezondheidsplein.kiosk.ui.drawing.Smile;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.KioskLaf;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Measure;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Prepared;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Touches;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.protocol.Domain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who sees no colours tells every state from every other: any two pictures of the same thing differ
 * by a contrast of three to one on at least a square millimetre, as large as a full stop on the
 * screen.
 */
final class StatesInGreyTest {
    private static final double LEAST_MM2 = 1;

    private static final List<ButtonStyle> STYLES =
            List.of(
                    ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF),
                    ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE),
                    ButtonStyle.tile(Shade.TINT_SUN, Shade.SOIL),
                    ButtonStyle.tile(Shade.TINT_PLUM, Shade.PLUM),
                    ButtonStyle.tile(Shade.TINT_TERRA, Shade.TERRA),
                    ButtonStyle.tile(Shade.TINT_BLOSSOM, Shade.BLOSSOM),
                    ButtonStyle.tile(Shade.CARD, Shade.LINE),
                    ButtonStyle.control(Shade.CARD, Shade.LINE));

    @BeforeAll
    static void wearTheTheme() {
        KioskLaf.wear();
    }

    @Test
    void areTheSameWhereOnlyTheColourDiffers() {
        Kit kit = kit(ScreenSize.USUAL, false);
        GreyPicture leaf = tile(kit, ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF));
        GreyPicture plum = tile(kit, ButtonStyle.tile(Shade.TINT_PLUM, Shade.PLUM));

        assertThat(mm2(ScreenSize.USUAL, leaf, plum)).isLessThan(LEAST_MM2);
    }

    private static GreyPicture tile(Kit kit, ButtonStyle style) {
        return GreyPicture.of(
                kit.button("tile", style, ButtonFace.of("Meedoen"), () -> {}), 300, 200);
    }

    @Test
    void areApartOnATileOfTheUsualScreen() {
        holdsOfControls(ScreenSize.USUAL, false, STYLES.subList(0, 1));
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    @Tag("deep")
    void areApartOnEveryControlOfEveryScreen(ScreenSize size) {
        holdsOfControls(size, false, STYLES);
        holdsOfControls(size, true, STYLES);
    }

    private static void holdsOfControls(ScreenSize size, boolean isLarger, List<ButtonStyle> all) {
        Kit kit = kit(size, isLarger);
        int side = kit.measure().target();
        for (ButtonStyle style : all) {
            for (int width : new int[] {side, 3 * side}) {
                holds(size, size + " " + style, states(kit, style, width, side));
            }
        }
    }

    /** At rest, under a finger, and where the keys are. */
    private static Map<String, GreyPicture> states(
            Kit kit, ButtonStyle style, int width, int height) {
        ButtonFace face = ButtonFace.of(new DomainPicture(Domain.GEEST), "Meedoen");
        TouchButton button = kit.button("state", style, face, () -> {});
        Map<String, GreyPicture> states = new LinkedHashMap<>();
        states.put("at rest", GreyPicture.of(button, width, height));
        button.getModel().setArmed(true);
        button.getModel().setPressed(true);
        states.put("felt", GreyPicture.of(button, width, height));
        button.getModel().setArmed(false);
        button.getModel().setPressed(false);
        kit.touches().mark(button);
        states.put("marked", GreyPicture.of(button, width, height));
        kit.touches().unmark();
        return states;
    }

    @Test
    void areApartInTheFacesAndInABed() {
        holdsOfFaces(ScreenSize.USUAL);
        holds(ScreenSize.USUAL, "bed", beds(ScreenSize.USUAL, Domain.LICHAAM));
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    @Tag("deep")
    void areApartInEveryDrawingOfEveryScreen(ScreenSize size) {
        holdsOfFaces(size);
        for (Domain domain : Domain.values()) {
            holds(size, "bed of " + domain, beds(size, domain));
        }
        holds(size, "tree", trees(size));
        holds(size, "plant of a visit", named(size, Stream.of(0.0, .6, 1.0), Plant::new, 12));
        holds(size, "domains", named(size, Stream.of(Domain.values()), DomainPicture::new, 12));
        holds(
                size,
                "parties",
                named(
                        size,
                        Stream.of(1, 2, 3, 4, 5, 6),
                        people -> Pictures.named("party-" + people),
                        12));
    }

    private static void holdsOfFaces(ScreenSize size) {
        Stream<Answer> answers =
                Arrays.stream(Answer.values()).filter(answer -> answer != Answer.SKIPPED);
        holds(size, "faces", named(size, answers, Smile::new, 12));
    }

    /** What is not told yet, and the four bands. */
    private static Map<String, GreyPicture> beds(ScreenSize size, Domain domain) {
        Stream<Optional<Band>> bands =
                Stream.concat(
                        Stream.of(Optional.empty()), Stream.of(Band.values()).map(Optional::of));
        return named(size, bands, band -> new DomainGrowth(domain, band), 12);
    }

    private static Map<String, GreyPicture> trees(ScreenSize size) {
        return named(
                size,
                Stream.of(Band.values()),
                band ->
                        new BloesemTree(
                                Stream.concat(
                                                BloesemTree.ROOTS.stream(),
                                                BloesemTree.CROWN.stream())
                                        .collect(Collectors.toMap(block -> block, _ -> band))),
                40);
    }

    private static <T> Map<String, GreyPicture> named(
            ScreenSize size, Stream<T> states, Function<T, Picture> draw, double heightMm) {
        Kit kit = kit(size, false);
        int height = kit.measure().mm(heightMm);
        Map<String, GreyPicture> pictures = new LinkedHashMap<>();
        states.forEach(
                state -> {
                    Picture picture = draw.apply(state);
                    int width = (int) (height * picture.width() / picture.height());
                    pictures.put(
                            state.toString(), GreyPicture.of(kit.picture(picture), width, height));
                });
        return pictures;
    }

    private static void holds(ScreenSize size, String what, Map<String, GreyPicture> states) {
        states.forEach(
                (name, picture) ->
                        states.forEach(
                                (other, another) -> {
                                    if (!name.equals(other)) {
                                        assertThat(mm2(size, picture, another))
                                                .as("%s: %s and %s", what, name, other)
                                                .isGreaterThanOrEqualTo(LEAST_MM2);
                                    }
                                }));
    }

    private static double mm2(ScreenSize size, GreyPicture one, GreyPicture other) {
        return one.pixelsApart(other) / (size.pxPerMm() * size.pxPerMm());
    }

    private static Kit kit(ScreenSize size, boolean isLarger) {
        return new Kit(
                new Measure(size.pxPerMm(), size.width(), size.height(), isLarger),
                false,
                true,
                new Touches(InstantSource.system(), 1),
                new Prepared(),
                false,
                new Kit.Turning("terug", "verder"));
    }
}
