package nl.gezondheidsplein.hub.voices;

/** Port: what a sentence says in a language, for readers may have mended it. */
@FunctionalInterface
public interface SentenceChoice {
    /** Every sentence as it came with the program. */
    SentenceChoice AS_WRITTEN = (key, language, own) -> own;

    /**
     * Returns the pattern to say.
     *
     * @param own as it came with the program
     */
    String choose(String key, String language, String own);
}
