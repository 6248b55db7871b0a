package nl.gezondheidsplein.hub.squaremap.edit;

/** The fields of the schedule form that something can be said about. */
public enum TimesField {
    EVERY("om-de"),
    DAYS("dagen"),
    START("begin"),
    UNTIL("tot-en-met"),
    HOURS("van"),
    PAUSES("pauzes"),
    CANCELLED("vervalt"),
    WORDS("woorden");

    private final String id;

    TimesField(String id) {
        this.id = id;
    }

    /** Returns the name of the field in a form. */
    public String id() {
        return id;
    }
}
