package nl.gezondheidsplein.hub.voices;

import java.util.Optional;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.Texts;

/**
 * A theme as it stands on the board of one neighbourhood.
 *
 * @param outcome why it stands there, for residents; absent while it is open from the start
 */
public record ThemeCard(
        Theme theme,
        NeighbourhoodId neighbourhood,
        State state,
        Optional<Texts> outcome,
        Believers believers) {
    /** Returns the card of a theme that nobody in a neighbourhood joined yet. */
    public static ThemeCard fresh(Theme theme, NeighbourhoodId neighbourhood) {
        return new ThemeCard(theme, neighbourhood, State.OPEN, Optional.empty(), Believers.NONE);
    }

    /** Returns the same with one more window of believers. */
    ThemeCard with(Believers more) {
        return new ThemeCard(theme, neighbourhood, state, outcome, more);
    }

    /** Returns the same in another state. */
    ThemeCard in(State other, Texts why) {
        return new ThemeCard(theme, neighbourhood, other, Optional.of(why), believers);
    }
}
