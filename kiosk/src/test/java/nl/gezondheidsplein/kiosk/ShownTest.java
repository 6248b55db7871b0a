package nl.gezondheidsplein.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.tally.ShownContent;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import nl.gezondheidsplein.protocol.TextSheet;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

final class ShownTest {
    private static final Texts WORDS = Texts.of(Map.of("nl", "Woorden"));
    private static final PictureChoice LEFT = new PictureChoice("links", WORDS, "leaf");
    private static final PictureChoice RIGHT = new PictureChoice("rechts", WORDS, "leaf");

    private Pack pack = published();

    @Test
    void closesTheListOfItemsToWhatThePackHolds() {
        ShownContent shown = new Shown(() -> pack).get();

        assertThat(shown.pack()).isEqualTo("de-luyk-7");
        assertThat(shown.covenant()).isEqualTo("2026-1");
        assertThat(shown.checkSet()).contains("set-1");
        assertThat(shown.items().questions()).containsOnlyKeys("seizoen");
        assertThat(shown.items().hasAnswer("seizoen", "links")).isTrue();
        assertThat(shown.items().openThemes()).containsExactly("samen-eten");
        assertThat(shown.items().giveCategories()).containsExactly("links");
        assertThat(shown.items().hasScreen("home")).isTrue();
    }

    @Test
    void letsResidentsWishWhatNobodyOffers() {
        assertThat(new Shown(() -> pack).get().items().themes())
                .containsExactly("geld", "muziek", "samen-eten");
    }

    @Test
    void isWorkedOutOnceForEachPack() {
        Shown shown = new Shown(() -> pack);
        ShownContent first = shown.get();

        assertThat(shown.get()).isSameAs(first);
        pack = new Pack.None();
        assertThat(shown.get().pack()).isEqualTo("none");
        assertThat(shown.get().checkSet()).isEmpty();
    }

    private static Pack published() {
        PlaceId place = new PlaceId("de-luyk");
        return new Pack.Published(
                new PackIndex(
                        "de-luyk-7",
                        place,
                        new NeighbourhoodId("moerwijk-noord"),
                        "2026-1",
                        List.of()),
                new PlaceSheet(place, "buurthuis", WORDS, WORDS, WORDS),
                new Pack.Sheets(
                        List.of(),
                        ReceivedSheet.EMPTY,
                        Optional.of(
                                new CheckSheet(
                                        "set-1",
                                        List.of(
                                                new CheckSheet.Item(
                                                        "q1",
                                                        Domain.LICHAAM,
                                                        Optional.empty(),
                                                        WORDS)))),
                        new ClarifySheet(
                                new TreeMap<>(Map.of("zorg", "eerste")),
                                List.of(
                                        new ClarifySheet.Step(
                                                "eerste",
                                                WORDS,
                                                List.of(
                                                        wish(LEFT, "muziek"),
                                                        wish(RIGHT, "geld"))))),
                        new JoinSheet(
                                List.of(theme("samen-eten", false), theme("geld", true)),
                                List.of(
                                        new JoinSheet.Question(
                                                "seizoen",
                                                Purpose.SEASON,
                                                WORDS,
                                                List.of(LEFT, RIGHT))),
                                List.of(LEFT),
                                List.of(),
                                List.of(),
                                false),
                        FeedbackSheet.EMPTY,
                        EventSheet.EMPTY,
                        NoticeSheet.EMPTY,
                        Optional.empty(),
                        TextSheet.EMPTY,
                        ClipSheet.EMPTY,
                        PictureSheet.EMPTY));
    }

    private static ClarifySheet.Choice wish(PictureChoice words, String theme) {
        return new ClarifySheet.Choice(
                words,
                Optional.empty(),
                new ClarifySheet.Wish(
                        Optional.empty(), Optional.empty(), Optional.of(theme), Set.of()));
    }

    private static JoinSheet.Theme theme(String id, boolean isSensitive) {
        return new JoinSheet.Theme(
                new PictureChoice(id, WORDS, "leaf"),
                isSensitive,
                JoinSheet.Theme.State.OPEN,
                0,
                Optional.empty());
    }
}
