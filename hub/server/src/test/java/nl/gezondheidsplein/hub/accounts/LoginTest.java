package nl.gezondheidsplein.hub.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.LoginOutcome.ComeBackLater;
import nl.gezondheidsplein.hub.accounts.LoginOutcome.Refused;
import nl.gezondheidsplein.hub.accounts.LoginOutcome.Welcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LoginTest {

    private static final String PASSWORD = "een lange zin met é";

    private final SettableClock clock = new SettableClock();
    private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
    private final PasswordHasher hasher = new PasswordHasher(64, 1);
    private final Login login = new Login(accounts, hasher, new LoginThrottle(clock), clock);
    private final Account fatma = new Account("fatma", Set.of(Role.STEWARD), false);

    @BeforeEach
    void fatmaHasAnAccount() {
        accounts.add(fatma, hasher.hash(PASSWORD));
    }

    @Test
    void welcomesTheRightPassword() {
        assertThat(attempt("fatma", PASSWORD)).isEqualTo(new Welcome(fatma));
    }

    @Test
    void takesAnAccentTypedInEitherWay() {
        assertThat(attempt("fatma", "een lange zin met e\u0301")).isEqualTo(new Welcome(fatma));
    }

    @Test
    void answersTheSameToAWrongPasswordAndAnUnknownName() {
        assertThat(attempt("fatma", "iets anders")).isEqualTo(new Refused());
        assertThat(attempt("nobody", PASSWORD)).isEqualTo(new Refused());
        assertThat(attempt("nobody", "nobody has this password")).isEqualTo(new Refused());
    }

    @Test
    void looksAtNoPasswordAfterEightWrongOnesUntilAQuarterOfAnHourIsOver() {
        for (int i = 0; i < 8; i++) {
            assertThat(attempt("fatma", "fout " + i)).isEqualTo(new Refused());
        }
        clock.forward(Duration.ofMinutes(5));
        assertThat(attempt("fatma", PASSWORD)).isEqualTo(new ComeBackLater(Duration.ofMinutes(10)));

        clock.forward(Duration.ofMinutes(10));

        assertThat(attempt("fatma", PASSWORD)).isEqualTo(new Welcome(fatma));
    }

    @Test
    void forgetsWrongPasswordsAfterARightOne() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 7; i++) {
                attempt("fatma", "fout");
            }
            assertThat(attempt("fatma", PASSWORD)).isEqualTo(new Welcome(fatma));
        }
    }

    @Test
    void stopsASourceThatTriesManyNamesAndLetsOthersIn() {
        for (int i = 0; i < 40; i++) {
            attempt("naam" + i, "fout");
        }

        assertThat(attempt("fatma", PASSWORD)).isInstanceOf(ComeBackLater.class);
        assertThat(login.attempt(new LoginAttempt("fatma", PASSWORD, "", "elsewhere")))
                .isEqualTo(new Welcome(fatma));
    }

    @Test
    void asksTheCodeOfWhoHasASecondFactorAndTakesItOnce() {
        String secret = Base32.encode(new byte[20]);
        accounts.setSecondFactor("fatma", new SecondFactor(secret, 0));
        String code = new TimeCodes().code(secret, clock.instant().getEpochSecond() / 30);

        assertThat(attempt("fatma", PASSWORD)).isEqualTo(new Refused());
        assertThat(withCode("000000".equals(code) ? "000001" : "000000")).isEqualTo(new Refused());
        assertThat(withCode(code.substring(0, 3) + " " + code.substring(3)))
                .isInstanceOf(Welcome.class);
        assertThat(withCode(code)).isEqualTo(new Refused());
    }

    @Test
    void keepsNoPasswordInItsWords() {
        assertThat(new LoginAttempt("fatma", PASSWORD, "123456", "here").toString())
                .doesNotContain(PASSWORD, "123456");
    }

    private LoginOutcome attempt(String name, String password) {
        return login.attempt(new LoginAttempt(name, password, "", "here"));
    }

    private LoginOutcome withCode(String code) {
        return login.attempt(new LoginAttempt("fatma", PASSWORD, code, "here"));
    }
}
