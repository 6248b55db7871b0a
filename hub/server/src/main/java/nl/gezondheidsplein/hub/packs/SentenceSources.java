package nl.gezondheidsplein.hub.packs;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferSentence;
import nl.gezondheidsplein.hub.squaremap.blocks.PatternChoice;

/** The sentences of offers, for who reviews them and for who says them. */
final class SentenceSources {
    private static final Map<String, SourceText> BY_KEY = new LinkedHashMap<>();

    static {
        for (OfferSentence sentence : OfferSentence.all()) {
            BY_KEY.put(
                    sentence.key(),
                    new SourceText(
                            Part.SENTENCES,
                            sentence.key(),
                            sentence.key(),
                            sentence.words(),
                            sentence.settled()));
        }
    }

    private SentenceSources() {}

    static Collection<SourceText> all() {
        return BY_KEY.values();
    }

    /** Says what readers made of a sentence. */
    static PatternChoice choice(Reviews reviews) {
        return (key, language, own) ->
                Optional.ofNullable(BY_KEY.get(key))
                        .flatMap(text -> reviews.shown(text, language))
                        .orElse(own);
    }
}
