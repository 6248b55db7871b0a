package nl.gezondheidsplein.hub.voices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of pictures that kiosks choose from when they join in. */
public enum Drawer {
    /** Help that is offered and asked: halen en brengen. */
    GIVE,
    /** First step of an idea: about what. */
    IDEA_PLACE,
    /** Second step of an idea: what should be there. */
    IDEA_WISH;

    /** Returns the id in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the drawer of this id. */
    public static Optional<Drawer> ofId(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
