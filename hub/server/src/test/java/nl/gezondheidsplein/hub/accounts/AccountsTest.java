package nl.gezondheidsplein.hub.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AccountsTest {

    private final SettableClock clock = new SettableClock();
    private final InMemoryAccountRepository stored = new InMemoryAccountRepository();
    private final InMemoryTokenRepository storedTokens = new InMemoryTokenRepository();
    private final AuditLog audit = new AuditLog(new InMemoryAuditRepository(), clock);
    private final PasswordHasher hasher = new PasswordHasher(64, 1);
    private final Secrets secrets = new Secrets(new SecureRandom());
    private final Accounts accounts = new Accounts(stored, hasher, secrets, audit);
    private final Tokens tokens = new Tokens(storedTokens, secrets, audit, clock);

    @Test
    void makesTheFirstAccountOnceWithEveryRole() {
        var first = accounts.createFirst().orElseThrow();

        assertThat(first.account().name()).isEqualTo("beheer");
        assertThat(first.account().roles()).containsExactlyInAnyOrder(Role.values());
        assertThat(hasher.matches(first.password(), stored.passwordHash("beheer").orElseThrow()))
                .isTrue();
        assertThat(accounts.createFirst()).isEmpty();
    }

    @Test
    void storesArgon2idOfTheStrengthThatOwaspAsks() {
        String hash = new PasswordHasher().hash("een lange zin");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(new PasswordHasher().matches("een lange zin", hash)).isTrue();
        assertThat(new PasswordHasher().matches("een andere zin", hash)).isFalse();
        assertThat(new PasswordHasher().hash("een lange zin")).isNotEqualTo(hash);
    }

    @Test
    void makesPasswordsThatCanBeReadFromAScreen() {
        assertThat(secrets.password()).matches("([a-hj-kmnp-z2-9]{5}-){3}[a-hj-kmnp-z2-9]{5}");
        assertThat(secrets.password()).isNotEqualTo(secrets.password());
    }

    @Test
    void resetsAPasswordAndTakesTheSecondFactorOff() {
        var created = accounts.create("fatma", Set.of(Role.STEWARD), "console").orElseThrow();
        stored.setSecondFactor("fatma", new SecondFactor("A".repeat(32), 1));

        var reset = accounts.reset("fatma", "console").orElseThrow();

        String hash = stored.passwordHash("fatma").orElseThrow();
        assertThat(hasher.matches(reset.password(), hash)).isTrue();
        assertThat(hasher.matches(created.password(), hash)).isFalse();
        assertThat(stored.secondFactor("fatma")).isEmpty();
        assertThat(accounts.reset("nobody", "console")).isEmpty();
    }

    @Test
    void changesAPasswordOnlyForWhoKnowsTheOldOne() {
        var created = accounts.create("fatma", Set.of(Role.STEWARD), "console").orElseThrow();

        assertThat(accounts.changePassword("fatma", "niet dit", "een nieuwe zin")).isFalse();
        assertThat(accounts.changePassword("fatma", created.password(), "een nieuwe zin")).isTrue();

        assertThat(hasher.matches("een nieuwe zin", stored.passwordHash("fatma").orElseThrow()))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.changePassword("fatma", "een nieuwe zin", "kort"));
    }

    @Test
    void switchesTheSecondFactorOnOnlyWithItsCode() {
        accounts.create("fatma", Set.of(Role.STEWARD), "console");
        String secret = accounts.proposeSecondFactor();
        long step = clock.instant().getEpochSecond() / 30;
        String code = new TimeCodes().code(secret, step);

        assertThat(accounts.confirmSecondFactor("fatma", secret, "12", clock.instant())).isFalse();
        assertThat(accounts.confirmSecondFactor("fatma", "", code, clock.instant())).isFalse();
        assertThat(stored.secondFactor("fatma")).isEmpty();
        assertThat(accounts.confirmSecondFactor("fatma", secret, code, clock.instant())).isTrue();
        assertThat(stored.secondFactor("fatma")).contains(new SecondFactor(secret, step));
    }

    @Test
    void refusesNamesThatAreNotNames() {
        for (String name : new String[] {"", "a", "Fatma", "fatma'--", "<b>", "x".repeat(41)}) {
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> accounts.create(name, Set.of(Role.STEWARD), "console"));
        }
    }

    @Test
    void showsATokenOnceAndKeepsItsHash() {
        var created = tokens.create("maandrapport", Set.of(Role.COORDINATOR), "fatma");

        assertThat(created.secret()).matches("gp_[A-Za-z0-9_-]{43}");
        assertThat(tokens.find(created.secret())).contains(created.token());
        assertThat(storedTokens.find(created.secret())).isEmpty();
        assertThat(created.toString()).doesNotContain(created.secret());
    }

    @Test
    void knowsNoTokenThatWasRevoked() {
        var created = tokens.create("maandrapport", Set.of(Role.COORDINATOR), "fatma");

        assertThat(tokens.revoke(created.token().id(), "wim")).isTrue();

        assertThat(tokens.find(created.secret())).isEmpty();
        assertThat(tokens.all()).isEmpty();
    }

    @Test
    void writesEveryChangeDown() {
        accounts.create("fatma", Set.of(Role.STEWARD), "console");
        clock.forward(Duration.ofDays(300));
        accounts.remove("fatma", "wim");
        assertThat(audit.newest(10))
                .extracting(AuditEntry::action)
                .containsExactly("account-removed", "account-created");
    }

    @Test
    void bindsNoStewardToAnArea() {
        Account bound = new Account("fatma", Set.of(Role.STEWARD), false, Set.of("moerwijk"));

        assertThatIllegalArgumentException().isThrownBy(() -> accounts.create(bound, "wim"));
    }

    @Test
    void readsAndWritesListsOfRoles() {
        assertThat(Role.parseList("coordinator, steward"))
                .containsExactlyInAnyOrder(Role.STEWARD, Role.COORDINATOR);
        assertThat(Role.formatList(Set.of(Role.COORDINATOR, Role.STEWARD)))
                .isEqualTo("steward,coordinator");
        assertThatIllegalArgumentException().isThrownBy(() -> Role.parseList("admin"));
        assertThatIllegalArgumentException().isThrownBy(() -> Role.parseList(""));
    }
}
