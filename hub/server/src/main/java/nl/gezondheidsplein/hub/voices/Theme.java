package nl.gezondheidsplein.hub.voices;

import nl.gezondheidsplein.protocol.PictureChoice;

/**
 * Something residents can gather around, the same in every neighbourhood.
 *
 * @param words its id, never given to another theme, its names and its picture
 * @param isSensitive whether joining in would tell something about a person; then believers are not
 *     counted, and the flag stays
 */
public record Theme(PictureChoice words, boolean isSensitive) {
    public String id() {
        return words.id();
    }
}
