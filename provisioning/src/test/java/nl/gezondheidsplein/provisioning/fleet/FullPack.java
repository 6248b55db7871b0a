package nl.gezondheidsplein.provisioning.fleet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.protocol.CareStream;
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

/** A pack in which there is something of everything that residents can contribute. */
final class FullPack {
    private FullPack() {}

    static Pack make() {
        PlaceId place = new PlaceId("de-luyk");
        return new Pack.Published(
                new PackIndex(
                        "de-luyk-1",
                        place,
                        new NeighbourhoodId("moerwijk-noord"),
                        "2026-1",
                        List.of()),
                new PlaceSheet(place, "buurthuis", text(), text(), text()),
                new Pack.Sheets(
                        List.of(),
                        ReceivedSheet.EMPTY,
                        Optional.of(check()),
                        clarify(),
                        join(),
                        FeedbackSheet.EMPTY,
                        EventSheet.EMPTY,
                        NoticeSheet.EMPTY,
                        Optional.empty(),
                        TextSheet.EMPTY,
                        ClipSheet.EMPTY,
                        PictureSheet.EMPTY));
    }

    private static CheckSheet check() {
        return new CheckSheet(
                "set-1",
                List.of(
                        new CheckSheet.Item("q1", Domain.LICHAAM, Optional.empty(), text()),
                        new CheckSheet.Item("q2", Domain.GEEST, Optional.empty(), text())));
    }

    private static ClarifySheet clarify() {
        return new ClarifySheet(
                new TreeMap<>(Map.of("welbevinden", "eerste")),
                List.of(
                        new ClarifySheet.Step(
                                "eerste", text(), List.of(wish("samen-eten"), wish("muziek")))));
    }

    private static ClarifySheet.Choice wish(String theme) {
        return new ClarifySheet.Choice(
                picture(theme),
                Optional.empty(),
                new ClarifySheet.Wish(
                        Optional.of(CareStream.WELBEVINDEN),
                        Optional.of(Domain.SOCIAAL),
                        Optional.of(theme),
                        Set.of()));
    }

    private static JoinSheet join() {
        return new JoinSheet(
                List.of(theme("samen-eten", false), theme("geld", true)),
                List.of(
                        question("seizoen", Purpose.SEASON),
                        question("week-1", Purpose.WEEK),
                        question("plek", Purpose.CHILDREN)),
                List.of(picture("klussen"), picture("taal")),
                List.of(),
                List.of(),
                false);
    }

    private static JoinSheet.Theme theme(String id, boolean isSensitive) {
        return new JoinSheet.Theme(
                picture(id), isSensitive, JoinSheet.Theme.State.OPEN, 0, Optional.empty());
    }

    private static JoinSheet.Question question(String id, Purpose purpose) {
        return new JoinSheet.Question(
                id, purpose, text(), List.of(picture("groen"), picture("spelen")));
    }

    private static PictureChoice picture(String id) {
        return new PictureChoice(id, text(), "leaf");
    }

    private static Texts text() {
        return Texts.of(Map.of("nl", "Woorden"));
    }
}
