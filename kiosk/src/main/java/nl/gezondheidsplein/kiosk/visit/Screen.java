package nl.gezondheidsplein.kiosk.visit;

/** The screens of the kiosk, by the id under which their use may be counted. */
public enum Screen {
    ATTRACT("attract"),
    LANGUAGE("language"),
    HOME("home"),
    /** "Hoe gaat het met mij?": short or long, or something else that is on one's mind. */
    MYSELF("myself"),
    /** Before anything about health on a kiosk for children: is a grown-up there? */
    ADULT("adult"),
    QUICK("quick"),
    THANKS("thanks"),
    CHECK("check"),
    PLANT("plant"),
    CLARIFY("clarify"),
    MATCH("match"),
    OFFER("offer"),
    TAKE_AWAY("take-away"),
    /**
     * What an earlier report says beside the plant of now; only how each domain compares counts.
     */
    THEN_AND_NOW("then-and-now"),
    AGENDA("agenda"),
    MAP("map"),
    JOIN("join"),
    /** The vote on themes of this season. */
    SEASON("season"),
    BELIEVERS("believers"),
    GIVE("give"),
    IDEA("idea"),
    CIRCLE("circle"),
    /** The panel's question of the week. */
    WEEK("week"),
    /** What is fine or missing at a public place. */
    PLACES("places"),
    HEARD("heard"),
    /** "U zei – wij doen". */
    FEEDBACK("feedback"),
    CHILDREN("children"),
    /** Who asks for help now is never counted, not even as a number. */
    HELP("help"),
    ASK("ask"),
    /** What a group sees together after it took its check in turn; no part of anybody's visit. */
    ROUND("round"),
    /** The host's; no part of a resident's visit. */
    HOST("host");

    private final String id;

    Screen(String id) {
        this.id = id;
    }

    /** The id on the wire. */
    public String id() {
        return id;
    }

    /** Whether a visit may tell that this screen was seen. */
    public boolean isCounted() {
        return switch (this) {
            case ATTRACT, HELP, HOST, ROUND, THEN_AND_NOW -> false;
            default -> true;
        };
    }

    /** Whether it shows what somebody answered, which nobody else may hear unasked. */
    public boolean isPrivate() {
        return this == PLANT || this == THEN_AND_NOW || this == TAKE_AWAY;
    }
}
