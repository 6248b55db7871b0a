package nl.gezondheidsplein.hub.packs;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.review.Clip;
import nl.gezondheidsplein.hub.review.ClipBook;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.MessageCodec;

/**
 * The recordings as files of a pack, the same for every place; read again only when they changed.
 */
public final class ClipFiles implements Supplier<SortedMap<String, Blob>> {
    private static final String JSON = "application/json";

    private final ClipBook book;
    private volatile Known known = new Known("", new TreeMap<>());

    private record Known(String mark, SortedMap<String, Blob> files) {}

    public ClipFiles(ClipBook book) {
        this.book = book;
    }

    /** Returns the files by their path; not to be changed. */
    @Override
    public SortedMap<String, Blob> get() {
        String mark = book.mark();
        Known before = known;
        if (before.mark().equals(mark)) {
            return before.files();
        }
        Known fresh = new Known(mark, files(book.all()));
        known = fresh;
        return fresh.files();
    }

    private static SortedMap<String, Blob> files(List<Clip> clips) {
        SortedMap<String, Blob> files = new TreeMap<>();
        for (Clip clip : clips) {
            files.put(
                    clip.sound().path(),
                    new Blob(clip.sound().form().mediaType(), clip.sound().content()));
        }
        ClipSheet sheet =
                new ClipSheet(
                        clips.stream()
                                .map(
                                        clip ->
                                                new ClipSheet.Clip(
                                                        clip.language(),
                                                        clip.wordsHash(),
                                                        clip.sound().path()))
                                .toList());
        files.put("clips.json", new Blob(JSON, MessageCodec.encode(sheet)));
        return files;
    }
}
