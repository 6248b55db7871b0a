package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a page offers is for who reads it: from their first page on, each role follows every link it
 * is shown, and sends every form as it stands, once for all neighbourhoods and once bound to one.
 * No link or form may end at a door that is shut, at nothing, or in an error.
 */
final class LinksAndFormsLeadOnTest {
    /** As many of one kind tell enough: a thousand texts are reviewed on pages that are alike. */
    private static final int MOST_OF_A_KIND = 25;

    /** What never ends, and the way out. */
    private static final Set<String> NOT_FOLLOWED = Set.of("/stroom", "/uitloggen");

    private final Set<String> wrong = new TreeSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, List<String>> forms = new LinkedHashMap<>();

    @ParameterizedTest
    @EnumSource
    @Tag("deep")
    void whoWorksForAllIsOfferedNothingThatIsShut(Role role) throws IOException {
        goThrough(role, Set.of());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STEWARD")
    void whoWorksForOneNeighbourhoodIsOfferedNothingThatIsShut(Role role) throws IOException {
        goThrough(role, Set.of("moerwijk-noord"));
    }

    private void goThrough(Role role, Set<String> areas) throws IOException {
        try (HubUnderTest hub = new HubUnderTest()) {
            new WorkedHub(hub);
            String password =
                    hub.people
                            .accounts()
                            .create(new Account("wie", Set.of(role), false, areas), "console")
                            .orElseThrow()
                            .password();
            Browser browser = new Browser(hub);
            browser.logIn("wie", password);
            follow(browser);
            send(browser);
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).hasSizeGreaterThan(3);
        assertThat(forms).isNotEmpty();
    }

    private void follow(Browser browser) {
        Deque<String> next = new ArrayDeque<>(List.of("/beheer"));
        while (!next.isEmpty()) {
            String address = next.removeFirst();
            if (kinds.getOrDefault(kind(address), 0) == MOST_OF_A_KIND || !seen.add(address)) {
                continue;
            }
            kinds.merge(kind(address), 1, Integer::sum);
            HttpResponse<String> answer = browser.get(address);
            if (answer.statusCode() >= 400) {
                wrong.add("GET " + address + ": " + answer.statusCode());
            }
            answer.headers().firstValue("Location").ifPresent(next::add);
            if (isPage(answer)) {
                Document page = Jsoup.parse(answer.body(), "https://hub" + address);
                note(page);
                page.select("a[href], [src]").stream()
                        .map(one -> one.absUrl(one.hasAttr("href") ? "href" : "src"))
                        .filter(found -> found.startsWith("https://hub/"))
                        .map(LinksAndFormsLeadOnTest::path)
                        .filter(found -> NOT_FOLLOWED.stream().noneMatch(found::contains))
                        .forEach(next::add);
            }
        }
    }

    /** An address without what differs between pages of one kind. */
    private static String kind(String address) {
        return address.replaceFirst("\\?.*", "").replaceAll("/[^/]*\\d[^/]*", "/…");
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
    }

    private static String path(String url) {
        return url.substring("https://hub".length()).replaceFirst("#.*", "");
    }

    /** Each form once, as its page filled it in, with the first of its buttons pressed. */
    private void note(Document page) {
        for (FormElement form : page.select("form[method=post]").forms()) {
            String action = path(form.hasAttr("action") ? form.absUrl("action") : form.baseUri());
            if (NOT_FOLLOWED.stream().noneMatch(action::contains)) {
                List<String> fields = new ArrayList<>();
                form.formData().forEach(one -> fields.addAll(List.of(one.key(), one.value())));
                form.select("button[name]").stream()
                        .limit(1)
                        .forEach(one -> fields.addAll(List.of(one.attr("name"), one.val())));
                forms.putIfAbsent(action, fields);
            }
        }
    }

    /** What takes a thing away has a longer address than what changes it, and so comes after. */
    private void send(Browser browser) {
        forms.entrySet().stream()
                .sorted(Comparator.comparingInt(form -> form.getKey().length()))
                .forEach(
                        form -> {
                            int status =
                                    browser.submit(form.getKey(), form.getValue()).statusCode();
                            if (status == 403 || status == 404 || status >= 500) {
                                wrong.add("POST " + form.getKey() + ": " + status);
                            }
                        });
    }
}
