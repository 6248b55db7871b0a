package nl.gezondheidsplein.hub.squaremap.pictures;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureRefusedException.Field;
import nl.gezondheidsplein.protocol.PersonTraces;
import nl.gezondheidsplein.protocol.PictureSheet;

/** Where pictures of offers are put. Any thread may call. */
public final class PictureDesk {
    /** A sentence or two. */
    public static final int LONGEST_WORDS = 200;

    private final PictureBook book;
    private final InstantSource clock;

    public PictureDesk(PictureBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Returns the picture of an offer. */
    public Optional<OfferPicture> find(UUID offer) {
        return book.find(offer);
    }

    /**
     * Keeps the picture of an offer that is in the map, drawn anew.
     *
     * @param seen what is to be seen on it, in Dutch
     * @param isPromised whether who brings it says that nobody can be recognised
     * @throws PictureRefusedException when something of it is missing or can't be shown
     */
    public void put(UUID offer, byte[] file, String seen, boolean isPromised, String role) {
        String words = seen.strip().replaceAll("\\s+", " ");
        if (!isPromised) {
            throw new PictureRefusedException(
                    Field.PROMISE,
                    "Is er niemand te herkennen? Zet dan een vinkje. Kies anders een ander"
                            + " plaatje.");
        }
        requireWords(words);
        if (book.find(offer).isEmpty() && book.all().size() >= PictureSheet.MAX_PICTURES) {
            throw new PictureRefusedException(
                    Field.FILE,
                    "Er zijn al "
                            + PictureSheet.MAX_PICTURES
                            + " plaatjes. Haal er eerst een weg bij ander aanbod.");
        }
        book.put(
                new OfferPicture(
                        offer,
                        Redrawn.read(file),
                        words,
                        role,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private static void requireWords(String words) {
        if (words.isEmpty()) {
            throw new PictureRefusedException(Field.WORDS, "Schrijf op wat er te zien is.");
        }
        if (words.length() > LONGEST_WORDS) {
            throw new PictureRefusedException(
                    Field.WORDS, "Schrijf het korter, in hooguit " + LONGEST_WORDS + " letters.");
        }
        if (PersonTraces.in(words, Set.of()).stream().anyMatch(PersonTraces.BY_FORM::contains)) {
            throw new PictureRefusedException(
                    Field.WORDS, "Schrijf het zonder nummers en adressen van mensen.");
        }
    }

    /** Removes the picture of an offer; returns whether there was one. */
    public boolean remove(UUID offer) {
        boolean isThere = book.find(offer).isPresent();
        book.remove(offer);
        return isThere;
    }
}
