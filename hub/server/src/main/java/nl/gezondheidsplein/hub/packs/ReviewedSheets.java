package nl.gezondheidsplein.hub.packs;

import java.util.Map;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Texts;

/** The sheets of one pack in the words of their readers, and how many of them are drafts. */
final class ReviewedSheets {
    private final Reviews reviews;
    private final Map<String, Integer> drafts = new TreeMap<>();

    ReviewedSheets(Reviews reviews) {
        this.reviews = reviews;
        SentenceSources.all().forEach(this::count);
    }

    /** Returns a sheet as residents read it. */
    byte[] read(Part part, byte[] sheet) {
        return SheetTexts.change(sheet, (where, texts) -> read(part, where, texts));
    }

    private Texts read(Part part, String where, Texts texts) {
        SourceText text = SourceText.ofContent(part, where, texts);
        count(text);
        return reviews.shown(text);
    }

    private void count(SourceText text) {
        for (String language : Reviews.LANGUAGES) {
            if (reviews.standing(text, language).isDraft()) {
                drafts.merge(language, 1, Integer::sum);
            }
        }
    }

    /** Returns what the kiosk hears of its screens, and of what was read so far. */
    byte[] texts() {
        return MessageCodec.encode(reviews.sheet(ScreenSources.all(), drafts));
    }
}
