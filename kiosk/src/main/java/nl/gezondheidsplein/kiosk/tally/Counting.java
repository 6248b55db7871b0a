package nl.gezondheidsplein.kiosk.tally;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.kiosk.outbox.CounterBook;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.kiosk.outbox.KeptVoice;
import nl.gezondheidsplein.kiosk.outbox.OpenBucket;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Contribution.Believer;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed.Change;
import nl.gezondheidsplein.kiosk.visit.Contribution.Full;
import nl.gezondheidsplein.kiosk.visit.Contribution.Give;
import nl.gezondheidsplein.kiosk.visit.Contribution.Heard;
import nl.gezondheidsplein.kiosk.visit.Contribution.Idea;
import nl.gezondheidsplein.kiosk.visit.Contribution.Quick;
import nl.gezondheidsplein.kiosk.visit.Contribution.Story;
import nl.gezondheidsplein.kiosk.visit.Contribution.Vote;
import nl.gezondheidsplein.kiosk.visit.Contribution.Wished;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.OfferUse;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.VoiceKind;
import nl.gezondheidsplein.protocol.WithdrawalCode;

/**
 * Adds to the counters, within one transaction. Every item stands alone: no two answers are kept
 * together.
 */
final class Counting {
    private final CounterBook book;
    private final ItemCatalogue items;
    private final String covenant;
    private final ClockReading now;

    /**
     * @param items the closed item ids; what is none of them is not counted
     * @param covenant label of the covenant that was shown in the visit
     */
    Counting(CounterBook book, ItemCatalogue items, String covenant, ClockReading now) {
        this.book = book;
        this.items = items;
        this.covenant = covenant;
        this.now = now;
    }

    /** Counts one contribution; one that came too fast counts as play and as nothing else. */
    void count(Contribution contribution, Pace pace) {
        if (pace == Pace.PLAYFUL) {
            use("play");
            return;
        }
        switch (contribution) {
            case Quick(QuickCheck answers) -> quick(answers);
            case Full full -> check(full);
            case Vote(String question, String answer) when items.hasAnswer(question, answer) ->
                    one(Buckets.vote(question, covenant), "vote." + question, answer);
            case Believer(String theme) when items.hasOpenTheme(theme) ->
                    one(Buckets.of(Kind.BELIEVER, covenant), ShownContent.THEME + theme, "");
            case Give(String category, Give.Way way) when items.hasGiveCategory(category) ->
                    one(Buckets.of(Kind.GIVE, covenant), lowerCase(way), category);
            case Wished wished when items.hasTheme(wished.theme()) ->
                    one(
                            Buckets.of(Kind.WISH, covenant),
                            wished.isOffered() ? "offered" : "missing",
                            wished.stream().id()
                                    + "."
                                    + wished.domain().id()
                                    + "."
                                    + wished.theme());
            case Heard(Heard.Through through) ->
                    one(Buckets.of(Kind.RIPPLE, covenant), lowerCase(through), "");
            case Changed(Map<Domain, Change> changes) -> changed(changes);
            case Idea(Language language, String text) ->
                    keep(VoiceKind.IDEA, language, text, Optional.empty());
            case Story(Language language, String text, WithdrawalCode code) ->
                    keep(VoiceKind.STORY, language, text, Optional.of(code.hash()));
            // Another pack came between the tap and the count, and no longer knows it.
            case Vote _, Believer _, Give _, Wished _ -> use("discarded");
        }
    }

    private void keep(VoiceKind kind, Language language, String text, Optional<String> withdrawal) {
        book.keep(new KeptVoice(kind, covenant, language.id(), text, withdrawal));
    }

    private static String lowerCase(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private void quick(QuickCheck answers) {
        BucketKey key = Buckets.quick(covenant);
        grow(key, 1);
        add(key, "q0", position(answers.health()));
        answers.choice().ifPresent(domain -> add(key, "choice", domain.id()));
    }

    private void check(Full full) {
        BucketKey key = Buckets.check(full.set(), covenant);
        grow(key, 1);
        full.answers().forEach((item, answer) -> add(key, item, position(answer)));
    }

    private static String position(Answer answer) {
        return Integer.toString(answer.index());
    }

    /** Every domain has its answer, so that each histogram adds up to the same. */
    private void changed(Map<Domain, Change> changes) {
        BucketKey key = Buckets.of(Kind.CHANGE, covenant);
        grow(key, 1);
        for (Domain domain : Domain.values()) {
            Change change = changes.getOrDefault(domain, Change.SKIPPED);
            add(key, domain.id(), Integer.toString(Histograms.position(change)));
        }
    }

    /** Counts the use of one visit. */
    void record(VisitEnd end) {
        grow(Buckets.usage(covenant), 1);
        if (end.outcome() == VisitEnd.Outcome.ABANDONED) {
            use("abandoned");
        }
        if (end.aloud()) {
            use("aloud");
        }
        end.language().ifPresent(language -> use("language." + language.id()));
        for (Screen screen : end.screens()) {
            use("screen." + screen.id());
        }
        for (OfferUse offer : end.offers()) {
            use(
                    items.hasOfferCategory(offer.category())
                            ? "offer." + offer.category() + "." + lowerCase(offer.step())
                            : "other");
        }
    }

    private void use(String item) {
        BucketKey key = Buckets.usage(covenant);
        grow(key, 0);
        add(key, item, "");
    }

    private void one(BucketKey key, String item, String answer) {
        grow(key, 1);
        add(key, item, answer);
    }

    private void grow(BucketKey key, int by) {
        OpenBucket bucket =
                BucketTime.including(book.bucket(key).orElse(BucketTime.empty(key, now)), now);
        book.put(bucket.grownBy(by));
    }

    private void add(BucketKey key, String item, String answer) {
        book.add(key, new CounterKey(item, answer), 1);
    }
}
