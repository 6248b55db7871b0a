package nl.gezondheidsplein.hub.voices;

import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * Where a group or an organisation sits in the circles of a theme; never a person.
 *
 * @param partner 1 to {@value #MOST_CHARACTERS} characters; sits once in a theme
 * @param isOfResidents whether it is an initiative of residents
 */
public record Seat(
        NeighbourhoodId neighbourhood,
        String theme,
        String partner,
        Circle circle,
        boolean isOfResidents) {
    /** The longest name of a partner, in characters. */
    public static final int MOST_CHARACTERS = 60;

    public Seat {
        partner = partner.strip();
        if (partner.isEmpty() || partner.length() > MOST_CHARACTERS) {
            throw new VoiceRefusedException("Noem de groep, in hoogstens 60 tekens.");
        }
    }
}
