package nl.gezondheidsplein.hub.results;

/**
 * One page of the release ledger: what one audience may know of one area in one period. Hidden and
 * empty look alike. Immutable, for ever the same bytes.
 */
public final class PublishedDocument {
    private final String period;
    private final String area;
    private final byte[] content;

    /** Takes a copy of the bytes. */
    public PublishedDocument(String period, String area, byte[] content) {
        this.period = period;
        this.area = area;
        this.content = content.clone();
    }

    /** Returns the id of the released period, a year included. */
    public String period() {
        return period;
    }

    /** Returns the id of the neighbourhood or wijk. */
    public String area() {
        return area;
    }

    /** Returns a copy of the frozen JSON in UTF-8. */
    public byte[] content() {
        return content.clone();
    }

    /** Returns the same, read. */
    public Publication publication() {
        return Publication.decode(content);
    }
}
