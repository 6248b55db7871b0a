package nl.gezondheidsplein.hub.voices;

import java.util.Locale;

/** How many people approved of a story; one that somebody refused is gone. */
public enum StoryState {
    /** Nobody has read it yet. */
    WAITING,
    /** One moderator approved; another has to. */
    READ,
    /** Two moderators approved. */
    APPROVED;

    /** Returns the id in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the state of this id. */
    public static StoryState ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
