package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.Publication;
import nl.gezondheidsplein.hub.results.Publication.PublishedAnswer;
import nl.gezondheidsplein.hub.results.Publication.PublishedHistogram;
import nl.gezondheidsplein.hub.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What passed the gate is on pages and in exports, and what has not passed it is on none: every
 * address of the router, found in the router itself, answers the same whatever the open figures
 * are. That hidden figures change nothing of what passes is {@code
 * HiddenFiguresInfluenceNothingTest}.
 */
final class OpenFiguresReachNoPageTest {
    private static final String AREA = "moerwijk-noord";
    private static final YearMonth RELEASED = YearMonth.of(2026, 4);
    private static final YearMonth OPEN = YearMonth.of(2026, 5);

    /**
     * Streams never end. Two of these tell who took figures along a moment ago, and the other
     * offers a new secret each time.
     */
    private static final Set<String> OTHER =
            Set.of(
                    "/beheer/mensen",
                    "/beheer/mensen/logboek.csv",
                    "/beheer/ik",
                    "/beheer/buurten/{area}/evenementen/{id}/stroom",
                    "/plein/evenementen/{id}/stroom");

    private static HubUnderTest hub;
    private static WorkedHub worked;
    private static Browser person;
    private static String[] token;

    @BeforeAll
    static void start() throws IOException {
        hub = HubUnderTest.ofItsOwnLedger();
        worked = new WorkedHub(hub);
        person = new Browser(hub);
        person.logIn("alles", hub.account("alles", Role.values()));
        token = new String[] {"Authorization", "Bearer " + hub.token(Role.values())};
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void everyPageAndExportIsTheSameWhateverIsOpenAndChangesWithWhatIsReleased() {
        release(RELEASED, 35);
        Map<String, String> before = answers();
        assertThat(before).hasSizeGreaterThan(60);

        bring(OPEN, 4_321);
        assertThat(differing(before, answers())).isEmpty();

        release(OPEN, 350);
        assertThat(differing(before, answers()))
                .containsExactlyInAnyOrder(
                        "/beheer/uitkomsten/{area}",
                        "/beheer/uitkomsten/{area}/boom",
                        "/beheer/uitkomsten/{area}/cijfers.csv",
                        "/beheer/uitkomsten/{area}/cijfers.json",
                        "/beheer/buurten/{area}",
                        "/api/results/{neighbourhood}",
                        "/api/results/{neighbourhood}/figures.csv",
                        "/api/square/results/{neighbourhood}",
                        "/beheer/uitkomsten/{area}/deel");
    }

    /** What every address answers that anybody may read, by its path. */
    private static Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (Route route : hub.routes()) {
            if (route.verb() == Route.Verb.GET && !OTHER.contains(route.path())) {
                String address =
                        worked.address(route.path().replace("{neighbourhood}", AREA))
                                .replaceAll("\\{[^}]+}", "nothing");
                HttpResponse<String> answer =
                        route.path().startsWith("/api")
                                ? person.get(address, token)
                                : person.get(address);
                answers.put(
                        route.path(),
                        answer.statusCode()
                                + answer.body().replaceAll("name=\"csrf\" value=\"[^\"]+\"", ""));
            }
        }
        return answers;
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        List<String> differing = new ArrayList<>();
        after.forEach(
                (path, answer) -> {
                    if (!answer.equals(before.get(path))) {
                        differing.add(path);
                    }
                });
        return differing;
    }

    private static void release(YearMonth month, long n) {
        hub.inDatabase(
                handle -> {
                    handle.execute(
                            "INSERT INTO release_period VALUES (?, ?, ?, 0, 0)"
                                    + " ON CONFLICT (id) DO UPDATE SET released_at = 0",
                            month.toString(),
                            start(month),
                            start(month.plusMonths(1)));
                    for (Audience audience : Audience.values()) {
                        handle.execute(
                                "INSERT INTO ledger VALUES (?, ?, ?, ?, 0, ?)",
                                month.toString(),
                                AREA,
                                audience.id(),
                                start(month.plusMonths(1)),
                                new Publication(
                                                AREA,
                                                month.toString(),
                                                audience.id(),
                                                "moerwijk",
                                                histograms(n))
                                        .encode());
                    }
                });
    }

    private static List<PublishedHistogram> histograms(long n) {
        return List.of(
                histogram("quick.q0", n, List.of("0", "1", "2", "3", "4")),
                histogram("check.q3", n, List.of("0", "1", "2", "3", "4")),
                histogram("wish", n, List.of("missing.gezondheid.lichaam.samen-eten")),
                histogram("give", n, List.of("ask.klussen", "offer.klussen")),
                histogram("believer", n, List.of("theme.samen-eten")),
                histogram("ripple", n, List.of("neighbour")),
                histogram("usage", n, List.of("lang.nl")));
    }

    private static PublishedHistogram histogram(String id, long n, List<String> answers) {
        return new PublishedHistogram(
                id,
                n,
                answers.stream()
                        .map(answer -> new PublishedAnswer(answer, n / answers.size(), null, null))
                        .toList());
    }

    /** What kiosks bring in a month that nobody may see yet. */
    private static void bring(YearMonth month, long n) {
        hub.inDatabase(
                handle -> {
                    handle.execute(
                            "INSERT INTO release_period VALUES (?, ?, ?, NULL, 0)",
                            month.toString(),
                            start(month),
                            start(month.plusMonths(1)));
                    for (PublishedHistogram histogram : histograms(n)) {
                        handle.execute(
                                "INSERT INTO open_contribution VALUES (?, ?, ?, ?, ?, ?)",
                                month.toString(),
                                AREA,
                                histogram.id(),
                                worked.kiosk.value(),
                                "de-luyk",
                                n);
                        for (PublishedAnswer answer : histogram.answers()) {
                            handle.execute(
                                    "INSERT INTO open_cell VALUES (?, ?, ?, ?, ?)",
                                    month.toString(),
                                    AREA,
                                    histogram.id(),
                                    answer.answer(),
                                    answer.count());
                        }
                    }
                });
    }

    private static long start(YearMonth month) {
        Instant start = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return start.toEpochMilli();
    }
}
