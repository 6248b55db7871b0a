package nl.gezondheidsplein.hub.web.api;

import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.ApiToken;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.hub.web.Caller;

/** For which areas a program asks. */
final class TokenReach {
    private TokenReach() {}

    /**
     * Returns whether a token is for an area: a token without areas for all, one of an area for
     * that and all inside it, and what lies nowhere for one without areas alone.
     */
    static boolean holds(Caller caller, Optional<String> area, AreaRegister areas) {
        return caller instanceof Caller.Program(ApiToken token)
                && (token.areas().isEmpty()
                        || area.stream()
                                .flatMap(id -> AreaTree.of(areas.areas()).around(id).stream())
                                .anyMatch(token.areas()::contains));
    }
}
