package nl.gezondheidsplein.kiosk.tally;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.kiosk.outbox.SqliteOutbox;
import nl.gezondheidsplein.kiosk.settings.Timing;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.SealedWindow;

/** A tally on a real file, with a clock and content that a test sets. */
final class TallyScene implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final List<Domain> DOMAINS = List.of(Domain.values());
    private static final List<Answer> ANSWERS = List.of(Answer.values());
    static final Timing WEEKS = new Timing(false, 3, ZONE);

    /** What the pack of {@link #FULL} adds to the closed list of the wire. */
    static final ItemCatalogue ITEMS =
            ItemCatalogue.base()
                    .withThemes(Set.of("geld", "samen-eten"))
                    .withOpenThemes(Set.of("samen-eten"))
                    .withQuestion("seizoen", Set.of("groen", "spelen"))
                    .withQuestion("week-1", Set.of("ja", "nee"))
                    .withGiveCategories(Set.of("klussen", "taal"))
                    .withOfferCategories(Set.of("bewegen", "geest"));

    /** A pack in which there is something of everything. */
    static final ShownContent FULL =
            new ShownContent("moerwijk-118", "2026-1", Optional.of("set-1"), ITEMS);

    final SettableClock clock;
    final SqliteOutbox outbox;
    final Tally tally;
    ClockState trust = ClockState.SYNCHRONISED;
    ShownContent shown = new ShownContent("moerwijk-118", "2026-1");

    TallyScene(Path file, SettableClock clock) {
        this(file, clock, WEEKS);
    }

    TallyScene(Path file, SettableClock clock, Timing timing) {
        this.clock = clock;
        this.outbox = SqliteOutbox.open(file);
        this.tally =
                new Tally(
                        outbox, () -> shown, new TallyClock(clock, () -> trust, timing), "boot-1");
    }

    void visits(int n) {
        for (int i = 0; i < n; i++) {
            visit(Answer.ofFace(i % 5), DOMAINS.get(i % DOMAINS.size()));
        }
    }

    /** A whole visit that answers the quick check, under the covenant that is shown now. */
    void visit(Answer answer, Domain choice) {
        tally.count(quick(answer, Optional.of(choice)), Pace.CONSIDERED, shown.covenant());
        tally.record(used(Language.DUTCH, Screen.HOME, Screen.QUICK), shown.covenant());
    }

    static Contribution quick(Answer answer, Optional<Domain> choice) {
        return new Contribution.Quick(new QuickCheck(answer, choice));
    }

    /** Something of every kind, one after the other, never the same twice in a row. */
    static Contribution contribution(int number) {
        Domain domain = DOMAINS.get(number % DOMAINS.size());
        Answer answer = ANSWERS.get(number % ANSWERS.size());
        return switch (number % 9) {
            case 0 -> quick(answer, Optional.of(domain));
            case 1 ->
                    new Contribution.Full(
                            "set-1", new TreeMap<>(Map.of("q0", answer, "q1", Answer.HIGH)));
            case 2 -> new Contribution.Vote("seizoen", number % 2 == 0 ? "groen" : "spelen");
            case 3 -> new Contribution.Vote("week-1", number % 2 == 0 ? "ja" : "nee");
            case 4 -> new Contribution.Believer("samen-eten");
            case 5 -> new Contribution.Give("taal", Contribution.Give.Way.ASK);
            case 6 ->
                    new Contribution.Wished(
                            CareStream.WELBEVINDEN, domain, "geld", number % 2 == 0);
            case 7 -> new Contribution.Changed(Map.of(domain, Contribution.Changed.Change.MORE));
            default -> new Contribution.Idea(Language.DUTCH, "Een bankje " + domain.id());
        };
    }

    static VisitEnd used(Language language, Screen... screens) {
        return new VisitEnd(
                VisitEnd.Outcome.USED,
                Optional.of(language),
                Set.of(screens),
                new TreeSet<>(),
                false);
    }

    /** Everything sealed so far, read as the hub reads it. */
    List<SealedWindow> sealed() {
        return payloads().stream()
                .map(payload -> MessageCodec.decodeTally(payload, ITEMS))
                .toList();
    }

    List<SealedWindow> sealed(Kind kind) {
        return sealed().stream().filter(window -> window.kind() == kind).toList();
    }

    /** Windows and ideas alike. */
    List<byte[]> everything() {
        outbox.release(LocalDate.of(2026, 1, 1));
        return outbox.unsettled(10_000).stream().map(OutboxRow::payload).toList();
    }

    List<byte[]> payloads() {
        outbox.release(LocalDate.of(2026, 1, 1));
        return outbox.unsettled(10_000).stream()
                .filter(row -> row.channel() == Channel.TALLY)
                .map(OutboxRow::payload)
                .toList();
    }

    @Override
    public void close() {
        outbox.close();
    }
}
