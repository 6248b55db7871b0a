package nl.gezondheidsplein.kiosk.tally;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.kiosk.outbox.SqliteOutbox;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.EventSheet.Event;
import nl.gezondheidsplein.protocol.EventSheet.Setup;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceProfile;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.Texts;

/** The events of a kiosk on a real file, with a clock and a pack that a test sets. */
final class EventScene implements AutoCloseable {
    static final String FAMILYDAY = "familyday";
    static final ItemCatalogue ITEMS =
            TallyScene.ITEMS.withEvent(FAMILYDAY, Set.of("soep", "sport", "prijs"));

    final SettableClock clock;
    final SqliteOutbox outbox;
    final EventTally events;
    ClockState trust = ClockState.SYNCHRONISED;
    EventSheet sheet = new EventSheet(List.of(familyday(Optional.of(SecondQuestion.DISTANCE))));
    Optional<PlaceSheet> place = Optional.empty();
    Instant steady = Instant.EPOCH;

    EventScene(Path file, SettableClock clock) {
        this(file, clock, false);
    }

    EventScene(Path file, SettableClock clock, boolean startsByItself) {
        this.clock = clock;
        this.outbox = SqliteOutbox.open(file);
        this.events =
                new EventTally(
                        outbox,
                        new EventSource() {
                            @Override
                            public ShownContent shown() {
                                return TallyScene.FULL;
                            }

                            @Override
                            public EventSheet events() {
                                return sheet;
                            }

                            @Override
                            public Optional<PlaceSheet> place() {
                                return place;
                            }
                        },
                        new EventTally.EventTimes(
                                new TallyClock(clock, () -> trust, TallyScene.WEEKS),
                                () -> steady,
                                startsByItself),
                        "boot-1");
    }

    /** From three to seven in the afternoon of Saturday 20 June, in summer time. */
    static Event familyday(Optional<SecondQuestion> question) {
        return new Event(
                FAMILYDAY,
                Texts.of(Map.of("nl", "Familyday")),
                LocalDateTime.of(2026, 6, 20, 15, 0),
                LocalDateTime.of(2026, 6, 20, 19, 0),
                List.of(stand("soep"), stand("sport"), stand("prijs")),
                List.of(),
                new Setup(
                        Optional.empty(), question, true, Optional.of("prijs"), false, List.of()));
    }

    /** A pop-up place where kiosks stand until a time of that day. */
    static PlaceSheet popUp(int from, int until) {
        Texts words = Texts.of(Map.of("nl", "Het plein"));
        return new PlaceSheet(
                new PlaceId("plein"),
                PlaceSheet.POP_UP,
                words,
                words,
                words,
                Optional.empty(),
                PlaceProfile.of(PlaceSheet.POP_UP),
                Optional.of(
                        new PlaceSheet.Stay(
                                LocalDateTime.of(2026, 6, 20, from, 0),
                                LocalDateTime.of(2026, 6, 20, until, 0))),
                false);
    }

    private static PictureChoice stand(String id) {
        return new PictureChoice(id, Texts.of(Map.of("nl", id)), id);
    }

    /** What may travel now, read as the hub reads it. */
    List<SealedWindow> travelling() {
        return outbox.unsettled(10_000).stream().map(EventScene::window).toList();
    }

    /** Everything sealed so far of a kind. */
    List<SealedWindow> sealed(Kind kind) {
        outbox.release(LocalDate.of(2026, 1, 1));
        return travelling().stream().filter(window -> window.kind() == kind).toList();
    }

    private static SealedWindow window(OutboxRow row) {
        return MessageCodec.decodeTally(row.payload(), ITEMS);
    }

    /** People that sealed windows tell of, as the hub adds them up. */
    static long people(List<SealedWindow> windows) {
        long people = 0;
        for (SealedWindow window : windows) {
            for (var item : window.counts().entries().entrySet()) {
                if (item.getValue() instanceof Count.Choices(var parties)) {
                    for (var party : parties.entrySet()) {
                        people += Long.parseLong(party.getKey().substring(1)) * party.getValue();
                    }
                } else if (item.getKey().equals(EventSums.UNDONE)) {
                    people -= item.getValue().sum();
                } else if (!item.getKey().startsWith("stand.")) {
                    people += item.getValue().sum();
                }
            }
        }
        return people;
    }

    @Override
    public void close() {
        outbox.close();
    }
}
