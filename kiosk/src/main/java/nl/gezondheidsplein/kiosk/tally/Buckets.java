package nl.gezondheidsplein.kiosk.tally;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;

/** What is added up together: one question set, under one covenant, of one kind. */
final class Buckets {
    /** The questions of the quick check as they are worded now. */
    private static final String QUICK_QUESTIONS = "quick-1";

    /** For what asks no set of questions. */
    private static final String NO_QUESTIONS = "none";

    private Buckets() {}

    /**
     * The buckets that residents of this content could fill. They are open also while nobody does,
     * so that each gives its message and none of them tells that somebody came.
     */
    static List<BucketKey> of(ShownContent shown) {
        String covenant = shown.covenant();
        ItemCatalogue items = shown.items();
        List<BucketKey> keys = new ArrayList<>();
        keys.add(quick(covenant));
        keys.add(of(Kind.USAGE, covenant));
        shown.checkSet()
                .ifPresent(
                        set -> {
                            keys.add(check(set, covenant));
                            keys.add(of(Kind.CHANGE, covenant));
                        });
        items.questions().keySet().forEach(question -> keys.add(vote(question, covenant)));
        if (!items.themes().isEmpty()) {
            keys.add(of(Kind.WISH, covenant));
        }
        if (!items.openThemes().isEmpty()) {
            keys.add(of(Kind.BELIEVER, covenant));
        }
        if (!items.giveCategories().isEmpty()) {
            keys.add(of(Kind.GIVE, covenant));
        }
        if (shown.hasSomethingToJoin()) {
            keys.add(of(Kind.RIPPLE, covenant));
        }
        return keys;
    }

    static BucketKey quick(String covenant) {
        return new BucketKey(QUICK_QUESTIONS, covenant, Kind.QUICK);
    }

    static BucketKey check(String set, String covenant) {
        return new BucketKey(set, covenant, Kind.CHECK);
    }

    static BucketKey vote(String question, String covenant) {
        return new BucketKey("vote." + question, covenant, Kind.VOTE);
    }

    static BucketKey usage(String covenant) {
        return of(Kind.USAGE, covenant);
    }

    /** The bucket of a kind that asks no set of questions. */
    static BucketKey of(Kind kind, String covenant) {
        return new BucketKey(NO_QUESTIONS, covenant, kind);
    }
}
