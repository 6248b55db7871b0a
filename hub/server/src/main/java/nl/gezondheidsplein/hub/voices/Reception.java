package nl.gezondheidsplein.hub.voices;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.Voice;

/**
 * Takes voices in, in the transaction that settles their message: believers are added to their
 * theme, and with three of them the theme starts and the coordinator gets a task. What arrives
 * carries no kiosk beyond this point and no time finer than the month.
 */
public final class Reception {
    private static final String THEME = "theme.";

    private static final Texts STARTED =
            Texts.of(
                    Map.of(
                            "nl", "Drie buurtgenoten doen mee. We beginnen.",
                            "en", "Three neighbours take part. We begin.",
                            "tr", "Üç komşu katılıyor. Başlıyoruz.",
                            "ar", "ثلاثة من الجيران يشاركون. نبدأ.",
                            "pl", "Troje sąsiadów bierze udział. Zaczynamy."));

    private Reception() {}

    /**
     * Returns a window without those who believe in a theme that is sensitive by now: a kiosk with
     * an older pack, or one that was away, may still have counted them.
     */
    public static SealedWindow withoutSensitive(
            SealedWindow window, NeighbourhoodId neighbourhood, VoiceBook book) {
        if (window.kind() != Kind.BELIEVER) {
            return window;
        }
        SortedMap<String, Count> left = new TreeMap<>(window.counts().entries());
        boolean isChanged =
                left.keySet()
                        .removeIf(
                                item ->
                                        book.card(theme(item), neighbourhood)
                                                .filter(card -> card.theme().isSensitive())
                                                .isPresent());
        if (!isChanged) {
            return window;
        }
        long n = left.values().stream().mapToLong(Count::sum).sum();
        return new SealedWindow(
                window.seq(),
                window.boot(),
                window.pack(),
                window.covenant(),
                window.kind(),
                window.window(),
                Math.toIntExact(n),
                new Counts(left));
    }

    /** Takes in a window that counts. */
    public static void take(
            SealedWindow window, NeighbourhoodId neighbourhood, Instant now, VoiceBook book) {
        if (window.kind() != Kind.BELIEVER) {
            return;
        }
        window.counts()
                .entries()
                .forEach(
                        (item, count) -> {
                            if (count instanceof Count.Single(int more) && more > 0) {
                                book.card(theme(item), neighbourhood)
                                        .ifPresent(card -> join(card, more, now, book));
                            }
                        });
    }

    private static String theme(String item) {
        return item.substring(THEME.length());
    }

    private static void join(ThemeCard before, int more, Instant now, VoiceBook book) {
        ThemeCard card = before.with(before.believers().plusWindow(more));
        book.count(card);
        if (card.state() == State.OPEN && card.believers().areEnough()) {
            book.move(
                    card.in(State.STARTED, STARTED),
                    new Change(now, Change.SQUARE, State.STARTED.id(), STARTED.in("nl")));
            book.add(
                    Task.open(
                            card.neighbourhood(),
                            new Task.Source(Task.Kind.THEME, card.theme().id()),
                            "Drie mensen doen mee met "
                                    + card.theme().words().words().in("nl")
                                    + ": breng hen bij elkaar."));
        }
    }

    /** Takes in an idea, or a story that may come. */
    public static void take(
            Voice voice, NeighbourhoodId neighbourhood, Instant now, VoiceBook book) {
        switch (voice.kind()) {
            case IDEA -> takeIdea(voice, neighbourhood, now, book);
            case STORY ->
                    book.add(
                            Stories.arriving(voice, neighbourhood, now),
                            voice.withdrawal().orElseThrow());
        }
    }

    private static void takeIdea(
            Voice voice, NeighbourhoodId neighbourhood, Instant now, VoiceBook book) {
        book.add(
                new Idea(
                        UUID.randomUUID().toString(),
                        neighbourhood,
                        Days.month(now),
                        voice.language(),
                        voice.text(),
                        IdeaState.WAITING));
    }
}
