package nl.gezondheidsplein.hub.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Sha256;

/** Every text that a kiosk of this hub says in five languages, as its makers left it. */
public final class PackTexts implements Supplier<List<SourceText>> {
    private final AreaRegister areas;
    private final PackSources sources;

    public PackTexts(AreaRegister areas, PackSources sources) {
        this.areas = areas;
        this.sources = sources;
    }

    @Override
    public List<SourceText> get() {
        List<SourceText> texts = new ArrayList<>(ScreenSources.all());
        texts.addAll(SentenceSources.all());
        Set<String> seen = new HashSet<>();
        for (Place place : areas.places()) {
            add(texts, seen, Part.PLACE, MessageCodec.encode(sources.place().at(place)));
            sources.check()
                    .at(place)
                    .ifPresent(check -> add(texts, seen, Part.CHECK, MessageCodec.encode(check)));
            add(texts, seen, Part.CLARIFY, MessageCodec.encode(sources.clarify().at(place)));
            add(texts, seen, Part.JOIN, MessageCodec.encode(sources.join().at(place)));
            add(texts, seen, Part.FEEDBACK, MessageCodec.encode(sources.feedback().at(place)));
            add(texts, seen, Part.EVENTS, MessageCodec.encode(sources.events().at(place).sheet()));
        }
        return texts;
    }

    /** Most places have the same sheets, and each is looked through once. */
    private static void add(List<SourceText> texts, Set<String> seen, Part part, byte[] sheet) {
        if (seen.add(part.id() + Sha256.hex(sheet))) {
            SheetTexts.change(
                    sheet,
                    (where, words) -> {
                        SourceText text = SourceText.ofContent(part, where, words);
                        if (seen.add(text.id())) {
                            texts.add(text);
                        }
                        return words;
                    });
        }
    }
}
