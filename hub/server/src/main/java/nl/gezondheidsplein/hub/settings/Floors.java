package nl.gezondheidsplein.hub.settings;

/**
 * The floors of the gate. Each may be higher than the rules ask and never lower.
 *
 * @param contributors how many kiosks must contribute, at least 3
 * @param contribution how many each of them must bring, at least 10
 * @param coordinator the smallest n shown to coordinators, at least 10
 * @param publicWords the smallest n shown in public, at least 30
 * @param publicPercentages the smallest n shown in public as percentages, at least 100
 */
public record Floors(
        int contributors,
        int contribution,
        int coordinator,
        int publicWords,
        int publicPercentages) {
    /** What the rules ask. */
    public static final Floors RULES = new Floors(3, 10, 10, 30, 100);

    public Floors {
        if (contributors < 3
                || contribution < 10
                || coordinator < 10
                || publicWords < 30
                || publicPercentages < 100) {
            throw new SettingsException(
                    "floors can be raised, never lowered: contributors 3, contribution 10,"
                            + " coordinator 10, public-words 30, public-percentages 100");
        }
    }
}
