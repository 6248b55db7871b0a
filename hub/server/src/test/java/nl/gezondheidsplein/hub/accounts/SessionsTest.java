package nl.gezondheidsplein.hub.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.Sessions.Use;
import nl.gezondheidsplein.hub.accounts.Sessions.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SessionsTest {

    private final SettableClock clock = new SettableClock();
    private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
    private final InMemorySessionRepository stored = new InMemorySessionRepository();
    private final Sessions sessions =
            new Sessions(stored, accounts, new Secrets(new SecureRandom()), clock);
    private final Account fatma = new Account("fatma", Set.of(Role.STEWARD), false);

    @BeforeEach
    void fatmaHasAnAccount() {
        accounts.add(fatma, "hash");
    }

    @Test
    void knowsWhoLoggedIn() {
        String id = sessions.open(fatma);

        assertThat(sessions.resume(id, Use.BY_HAND)).map(Visitor::account).contains(fatma);
        assertThat(sessions.resume("another id", Use.BY_HAND)).isEmpty();
    }

    @Test
    void keepsTheHashOfAnIdAndNotTheIdItself() {
        String id = sessions.open(fatma);

        assertThat(stored.find(id)).isEmpty();
        assertThat(stored.find(Secrets.hash(id))).isPresent();
    }

    @Test
    void endsAnUnusedSessionAfterTwoHours() {
        String id = sessions.open(fatma);

        clock.forward(Sessions.IDLE.minusSeconds(1));
        assertThat(sessions.resume(id, Use.BY_HAND)).isPresent();
        clock.forward(Sessions.IDLE);
        assertThat(sessions.resume(id, Use.BY_HAND)).isEmpty();
    }

    @Test
    void isNotKeptAwakeByAPageThatRefreshesItself() {
        String id = sessions.open(fatma);

        for (int minutes = 0; minutes < 120; minutes += 10) {
            assertThat(sessions.resume(id, Use.BY_ITSELF)).isPresent();
            clock.forward(Duration.ofMinutes(10));
        }

        assertThat(sessions.resume(id, Use.BY_ITSELF)).isEmpty();
    }

    @Test
    void endsEverySessionAfterTwelveHours() {
        String id = sessions.open(fatma);

        for (int hours = 0; hours < 12; hours++) {
            assertThat(sessions.resume(id, Use.BY_HAND)).isPresent();
            clock.forward(Duration.ofHours(1));
        }

        assertThat(sessions.resume(id, Use.BY_HAND)).isEmpty();
    }

    @Test
    void letsNobodyInWhoseAccountIsGone() {
        String id = sessions.open(fatma);

        accounts.remove("fatma");

        assertThat(sessions.resume(id, Use.BY_HAND)).isEmpty();
    }

    @Test
    void givesEachSessionItsOwnFormToken() {
        var one = sessions.resume(sessions.open(fatma), Use.BY_HAND).orElseThrow();
        var two = sessions.resume(sessions.open(fatma), Use.BY_HAND).orElseThrow();

        assertThat(one.hasToken(one.csrf())).isTrue();
        assertThat(one.hasToken(two.csrf())).isFalse();
        assertThat(one.hasToken("")).isFalse();
    }

    @Test
    void endsOneSessionOrAllOfAnAccount() {
        String here = sessions.open(fatma);
        String there = sessions.open(fatma);
        String elsewhere = sessions.open(fatma);

        sessions.close(here);
        assertThat(sessions.resume(here, Use.BY_HAND)).isEmpty();
        assertThat(sessions.resume(there, Use.BY_HAND)).isPresent();

        sessions.closeAllOf("fatma");
        assertThat(sessions.resume(there, Use.BY_HAND)).isEmpty();
        assertThat(sessions.resume(elsewhere, Use.BY_HAND)).isEmpty();
    }
}
