package nl.gezondheidsplein.hub.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.gezondheidsplein.hub.accounts.SessionRepository.Session;
import org.junit.jupiter.api.Test;

/** What every keeper of accounts, sessions, tokens and audit entries promises. */
public abstract class AccountsContract {

    private static final Instant NOW = Instant.parse("2026-06-20T10:00:00Z");

    private static final Account FATMA = new Account("fatma", Set.of(Role.STEWARD), false);

    /** An empty repository. */
    protected abstract AccountRepository accounts();

    /** An empty repository. */
    protected abstract SessionRepository sessions();

    /** An empty repository. */
    protected abstract TokenRepository tokens();

    /** An empty repository. */
    protected abstract AuditRepository audit();

    /** An empty repository beside an empty one of accounts, and both. */
    protected abstract Doors doors();

    /** Who may come in, and who is asked to. */
    public record Doors(AccountRepository accounts, InvitationRepository invitations) {}

    @Test
    void findsAnAccountAsItWasAdded() {
        var accounts = accounts();
        var both = new Account("joke", Set.of(Role.STEWARD, Role.COORDINATOR), false);

        assertThat(accounts.add(both, "hash-1")).isTrue();

        assertThat(accounts.find("joke")).contains(both);
        assertThat(accounts.passwordHash("joke")).contains("hash-1");
        assertThat(accounts.secondFactor("joke")).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoAccountsWithOneName() {
        var accounts = accounts();
        accounts.add(FATMA, "hash-1");

        boolean added =
                accounts.add(new Account("fatma", Set.of(Role.COORDINATOR), false), "hash-2");

        assertThat(added).isFalse();
        assertThat(accounts.find("fatma")).contains(FATMA);
        assertThat(accounts.passwordHash("fatma")).contains("hash-1");
    }

    @Test
    void knowsNobodyByAnUnknownName() {
        var accounts = accounts();

        assertThat(accounts.find("nobody")).isEmpty();
        assertThat(accounts.passwordHash("nobody")).isEmpty();
        assertThat(accounts.replacePassword("nobody", "hash")).isFalse();
        assertThat(accounts.setSecondFactor("nobody", new SecondFactor("AAAA", 1))).isFalse();
        assertThat(accounts.clearSecondFactor("nobody")).isFalse();
        assertThat(accounts.useStep("nobody", 1)).isFalse();
        assertThat(accounts.remove("nobody")).isFalse();
    }

    @Test
    void listsAccountsByName() {
        var accounts = accounts();
        accounts.add(new Account("wim", Set.of(Role.COORDINATOR), false), "h");
        accounts.add(FATMA, "h");

        assertThat(accounts.all()).extracting(Account::name).containsExactly("fatma", "wim");
    }

    @Test
    void replacesAPassword() {
        var accounts = accounts();
        accounts.add(FATMA, "hash-1");

        assertThat(accounts.replacePassword("fatma", "hash-2")).isTrue();

        assertThat(accounts.passwordHash("fatma")).contains("hash-2");
    }

    @Test
    void switchesASecondFactorOnAndOff() {
        var accounts = accounts();
        accounts.add(FATMA, "h");
        accounts.setSecondFactor("fatma", new SecondFactor("SECRET", 7));
        assertThat(accounts.secondFactor("fatma")).contains(new SecondFactor("SECRET", 7));
        assertThat(accounts.find("fatma")).map(Account::secondFactor).contains(true);

        accounts.clearSecondFactor("fatma");

        assertThat(accounts.secondFactor("fatma")).isEmpty();
        assertThat(accounts.find("fatma")).map(Account::secondFactor).contains(false);
    }

    @Test
    void refusesAStepThatIsNotNewerThanTheLast() {
        var accounts = accounts();
        accounts.add(FATMA, "h");
        assertThat(accounts.useStep("fatma", 8)).isFalse();
        accounts.setSecondFactor("fatma", new SecondFactor("SECRET", 7));

        assertThat(accounts.useStep("fatma", 7)).isFalse();
        assertThat(accounts.useStep("fatma", 8)).isTrue();
        assertThat(accounts.useStep("fatma", 8)).isFalse();
    }

    @Test
    void grantsAStepToOneOfManyAtOnce() throws Exception {
        var accounts = accounts();
        accounts.add(FATMA, "h");
        accounts.setSecondFactor("fatma", new SecondFactor("SECRET", 7));
        Callable<Boolean> attempt = () -> accounts.useStep("fatma", 8);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var granted = threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> attempt).toList());
            int count = 0;
            for (var each : granted) {
                count += each.get() ? 1 : 0;
            }
            assertThat(count).isOne();
        }
    }

    @Test
    void removesAnAccount() {
        var accounts = accounts();
        accounts.add(FATMA, "h");

        assertThat(accounts.remove("fatma")).isTrue();

        assertThat(accounts.find("fatma")).isEmpty();
    }

    @Test
    void keepsASessionUntilItIsRemoved() {
        var sessions = sessions();
        var session = new Session("hash-1", "fatma", NOW, NOW);
        sessions.add(session);
        assertThat(sessions.find("hash-1")).contains(session);
        sessions.touch("hash-1", NOW.plusSeconds(90));
        assertThat(sessions.find("hash-1").map(Session::lastUsed)).contains(NOW.plusSeconds(90));

        sessions.remove("hash-1");

        assertThat(sessions.find("hash-1")).isEmpty();
    }

    @Test
    void endsAllSessionsOfOneAccountOnly() {
        var sessions = sessions();
        sessions.add(new Session("hash-1", "fatma", NOW, NOW));
        sessions.add(new Session("hash-2", "fatma", NOW, NOW));
        sessions.add(new Session("hash-3", "wim", NOW, NOW));

        sessions.removeAllOf("fatma");

        assertThat(sessions.find("hash-1")).isEmpty();
        assertThat(sessions.find("hash-2")).isEmpty();
        assertThat(sessions.find("hash-3")).isPresent();
    }

    @Test
    void forgetsSessionsThatAreTooOldOrTooLongUnused() {
        var sessions = sessions();
        sessions.add(new Session("opened-early", "fatma", NOW.minusSeconds(100), NOW));
        sessions.add(new Session("unused", "fatma", NOW, NOW.minusSeconds(20)));
        sessions.add(new Session("fresh", "fatma", NOW, NOW));

        sessions.removeOlder(NOW.minusSeconds(99), NOW.minusSeconds(10));

        assertThat(sessions.find("opened-early")).isEmpty();
        assertThat(sessions.find("unused")).isEmpty();
        assertThat(sessions.find("fresh")).isPresent();
    }

    @Test
    void findsATokenByItsHashUntilItIsRevoked() {
        var tokens = tokens();
        var token =
                new ApiToken(
                        "t1",
                        "maandrapport",
                        Set.of(Role.COORDINATOR),
                        Set.of("moerwijk", "escamp"),
                        "fatma",
                        NOW);
        tokens.add(token, "hash-1");
        tokens.add(
                new ApiToken("t2", "vloot", Set.of(Role.STEWARD), Set.of(), "wim", NOW), "hash-2");
        assertThat(tokens.find("hash-1")).contains(token);
        assertThat(tokens.all()).extracting(ApiToken::id).containsExactly("t1", "t2");

        assertThat(tokens.revoke("t1")).isTrue();

        assertThat(tokens.find("hash-1")).isEmpty();
        assertThat(tokens.find("hash-2")).isPresent();
        assertThat(tokens.all()).extracting(ApiToken::id).containsExactly("t2");
        assertThat(tokens.revoke("t1")).isFalse();
    }

    @Test
    void tellsTheNewestAuditEntriesFirst() {
        var audit = audit();
        for (int i = 0; i < 5; i++) {
            audit.append(new AuditEntry(NOW.plusSeconds(i), "fatma", "action-" + i, "x"));
        }

        assertThat(audit.entries(0, 2))
                .extracting(AuditEntry::action)
                .containsExactly("action-4", "action-3");
        assertThat(audit.entries(0, 10).getLast())
                .isEqualTo(new AuditEntry(NOW, "fatma", "action-0", "x"));
    }

    @Test
    void letsAnInvitationInOnceAndUntilItsEnd() {
        Doors doors = doors();
        doors.accounts().add(FATMA, "h");
        doors.invitations().put("fatma", "old", NOW.plusSeconds(9));
        doors.invitations().put("fatma", "new", NOW.plusSeconds(9));

        assertThat(doors.invitations().find("old", NOW)).isEmpty();
        assertThat(doors.invitations().find("new", NOW.plusSeconds(9))).isEmpty();
        assertThat(doors.invitations().take("new", NOW.plusSeconds(9))).isEmpty();
        assertThat(doors.invitations().find("new", NOW)).contains("fatma");
        assertThat(doors.invitations().take("new", NOW)).contains("fatma");
        assertThat(doors.invitations().take("new", NOW)).isEmpty();
    }

    @Test
    void changesRolesAndAreasAndNothingElse() {
        AccountRepository accounts = accounts();
        accounts.add(FATMA, "h");
        accounts.setSecondFactor("fatma", new SecondFactor("AAAA", 1));
        Set<String> areas = Set.of("moerwijk");

        assertThat(accounts.changeReach(new Account("fatma", Set.of(Role.EDITOR), false, areas)))
                .isTrue();
        assertThat(accounts.changeReach(new Account("joke", Set.of(Role.EDITOR), false))).isFalse();

        assertThat(accounts.find("fatma"))
                .contains(new Account("fatma", Set.of(Role.EDITOR), true, areas));
        assertThat(accounts.passwordHash("fatma")).contains("h");
    }
}
