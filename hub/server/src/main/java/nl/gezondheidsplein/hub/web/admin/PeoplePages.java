package nl.gezondheidsplein.hub.web.admin;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.Accounts;
import nl.gezondheidsplein.hub.accounts.ApiToken;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Invitations;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.accounts.Sessions;
import nl.gezondheidsplein.hub.accounts.Tokens;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.Spreadsheet;

/** Who may log in, which programs hold a token, and what was done lately. */
public final class PeoplePages {

    private static final int AUDIT_LINES = 50;

    private static final String LOG = "/beheer/mensen/logboek.csv";

    /** The page. */
    public record PeoplePage(
            Frame frame,
            List<PersonRow> people,
            List<TokenRow> tokens,
            List<AuditRow> audit,
            String before,
            String after,
            List<RoleChoice> roles,
            List<RoleChoice> areas,
            String message) {}

    /** One account. */
    public record PersonRow(
            String name,
            String roles,
            String areas,
            boolean secondFactor,
            boolean isSelf,
            List<RoleChoice> roleChoices,
            List<RoleChoice> areaChoices) {}

    /** One token. */
    public record TokenRow(
            String id,
            String label,
            String roles,
            String areas,
            String createdBy,
            String created) {}

    /** One line of the audit log. */
    public record AuditRow(String at, String who, String action, String subject) {}

    /** One role or area to tick. */
    public record RoleChoice(String id, String words, boolean isTicked) {}

    /** A secret that is shown once. */
    public record SecretPage(Frame frame, String words, String secret, String advice) {}

    /**
     * Whom these pages ask.
     *
     * @param leaving gives back what somebody who leaves had taken on
     * @param hubUrl under which others reach the hub
     */
    public record Knowledge(
            Accounts accounts,
            Invitations invitations,
            Consumer<String> leaving,
            String hubUrl,
            Tokens tokens,
            Sessions sessions,
            AuditLog audit,
            AreaRegister areas) {}

    private final Pages pages;
    private final Knowledge knowledge;

    /** Pages of these accounts. */
    public PeoplePages(Pages pages, Knowledge knowledge) {
        this.pages = pages;
        this.knowledge = knowledge;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var steward = Access.session(Role.STEWARD);
        return List.of(
                Route.get("/beheer/mensen", steward, exchange -> show(exchange, 200, "")),
                Route.get(LOG, steward, this::takeLog),
                Route.post("/beheer/mensen", steward, this::addPerson),
                Route.post("/beheer/mensen/{name}", steward, this::changePerson),
                Route.post("/beheer/mensen/{name}/wachtwoord", steward, this::recover),
                Route.post("/beheer/mensen/{name}/verwijderen", steward, this::removePerson),
                Route.post("/beheer/tokens", steward, this::addToken),
                Route.post("/beheer/tokens/{id}/intrekken", steward, this::revokeToken));
    }

    private void show(Exchange exchange, int status, String message) {
        String self = exchange.caller().name();
        Leaf<AuditEntry> log =
                Leaf.of(
                        exchange.page(),
                        AUDIT_LINES,
                        knowledge.audit()::entries,
                        PeoplePages::turned);
        exchange.sendPage(
                status,
                pages.render(
                        "people.jte",
                        new PeoplePage(
                                Frame.of(exchange, "Mensen en programma's"),
                                knowledge.accounts().all().stream()
                                        .map(account -> person(account, self))
                                        .toList(),
                                knowledge.tokens().all().stream().map(PeoplePages::token).toList(),
                                log.shown().stream().map(PeoplePages::auditRow).toList(),
                                log.before(),
                                log.after(),
                                roles(Set.of()),
                                areas(Set.of()),
                                message)));
    }

    private static AuditRow auditRow(AuditEntry entry) {
        return new AuditRow(
                DutchTime.moment(entry.at()),
                entry.who(),
                AuditWords.of(entry.action()),
                entry.subject());
    }

    private static String turned(int page) {
        return "/beheer/mensen?blad=" + page + "#logboek";
    }

    /** All that is kept, for whoever has to look into something; taking it along is in it too. */
    private void takeLog(Exchange exchange) {
        knowledge.audit().record(exchange.caller().name(), "log-exported", "");
        List<List<String>> rows =
                knowledge.audit().newest(Integer.MAX_VALUE).stream()
                        .map(
                                entry ->
                                        List.of(
                                                entry.at().toString(),
                                                entry.who(),
                                                entry.action(),
                                                AuditWords.of(entry.action()),
                                                entry.subject()))
                        .toList();
        exchange.header("Content-Disposition", "attachment");
        exchange.send(
                200,
                "text/csv; charset=utf-8",
                Spreadsheet.of(List.of("at", "who", "action", "words", "subject"), rows));
    }

    private static List<RoleChoice> roles(Set<Role> ticked) {
        return Arrays.stream(Role.values())
                .map(role -> new RoleChoice(role.id(), words(role), ticked.contains(role)))
                .toList();
    }

    private List<RoleChoice> areas(Set<String> ticked) {
        return knowledge.areas().areas().stream()
                .map(area -> new RoleChoice(area.id(), area.name(), ticked.contains(area.id())))
                .toList();
    }

    private PersonRow person(Account account, String self) {
        return new PersonRow(
                account.name(),
                words(account.roles()),
                where(account.areas()),
                account.secondFactor(),
                account.name().equals(self),
                roles(account.roles()),
                areas(account.areas()));
    }

    private static String where(Set<String> areas) {
        return areas.isEmpty()
                ? "alle buurten"
                : String.join(", ", areas.stream().sorted().toList());
    }

    private static TokenRow token(ApiToken token) {
        return new TokenRow(
                token.id(),
                token.label(),
                words(token.roles()),
                where(token.areas()),
                token.createdBy(),
                DutchTime.moment(token.created()));
    }

    private static String words(Set<Role> roles) {
        return String.join(" en ", roles.stream().sorted().map(PeoplePages::words).toList());
    }

    private static String words(Role role) {
        return switch (role) {
            case STEWARD -> "beheerder";
            case COORDINATOR -> "coördinator";
            case EDITOR -> "redacteur";
            case MODERATOR -> "moderator";
            case RESEARCHER -> "onderzoeker";
        };
    }

    private void addPerson(Exchange exchange) {
        Form form = exchange.form();
        Optional<Accounts.NewAccount> made;
        try {
            made =
                    knowledge
                            .accounts()
                            .create(
                                    new Account(
                                            form.text("naam").strip(),
                                            roles(form),
                                            false,
                                            areas(form)),
                                    exchange.caller().name());
        } catch (IllegalArgumentException e) {
            show(
                    exchange,
                    400,
                    "Kies een naam van kleine letters en minstens één taak. Een beheerder werkt voor alle buurten.");
            return;
        }
        if (made.isEmpty()) {
            show(exchange, 409, "Er is al iemand met deze naam.");
            return;
        }
        invite(exchange, made.get().account().name());
    }

    /** Whoever makes an account never reads its password. */
    private void invite(Exchange exchange, String name) {
        secret(
                exchange,
                "De uitnodiging voor " + name,
                knowledge.hubUrl() + WelcomePages.address(knowledge.invitations().invite(name)),
                "Geef deze link persoonlijk door. Hij werkt één keer, en drie dagen lang. Wie hem"
                        + " opent, kiest zelf een wachtwoord.");
    }

    private void changePerson(Exchange exchange) {
        String name = exchange.path("name");
        if (name.equals(exchange.caller().name())) {
            throw Refusal.conflict("Uw eigen taken wijzigt een andere beheerder.");
        }
        Form form = exchange.form();
        boolean isKnown;
        try {
            isKnown =
                    knowledge
                            .accounts()
                            .change(name, roles(form), areas(form), exchange.caller().name());
        } catch (IllegalArgumentException e) {
            show(exchange, 400, "Kies minstens één taak. Een beheerder werkt voor alle buurten.");
            return;
        }
        if (!isKnown) {
            throw Refusal.notFound();
        }
        knowledge.sessions().closeAllOf(name);
        exchange.seeOther("/beheer/mensen");
    }

    private void addToken(Exchange exchange) {
        Form form = exchange.form();
        Tokens.NewToken made;
        try {
            made =
                    knowledge
                            .tokens()
                            .create(
                                    form.text("label"),
                                    roles(form),
                                    areas(form),
                                    exchange.caller().name());
        } catch (IllegalArgumentException e) {
            show(
                    exchange,
                    400,
                    "Zeg waarvoor het token is en kies minstens één taak. Een token van een beheerder is voor alle buurten.");
            return;
        }
        secret(
                exchange,
                "Het token voor " + made.token().label(),
                made.secret(),
                "Zet het in het programma, niet in een bericht.");
    }

    private void secret(Exchange exchange, String words, String secret, String advice) {
        exchange.sendPage(
                201,
                pages.render(
                        "secret.jte",
                        new SecretPage(
                                Frame.of(exchange, "Eenmalig te zien"), words, secret, advice)));
    }

    private Set<String> areas(Form form) {
        Set<String> known =
                knowledge.areas().areas().stream().map(Area::id).collect(Collectors.toSet());
        Set<String> chosen = new HashSet<>(form.all("gebied"));
        if (!known.containsAll(chosen)) {
            throw new IllegalArgumentException("No such area");
        }
        return chosen;
    }

    private static Set<Role> roles(Form form) {
        Set<Role> roles = new HashSet<>();
        for (String id : form.all("taak")) {
            roles.add(
                    Role.ofId(id).orElseThrow(() -> new IllegalArgumentException("No such role")));
        }
        return roles;
    }

    /** The old way in is shut, and the second factor off, until a new password is chosen. */
    private void recover(Exchange exchange) {
        String name = exchange.path("name");
        if (name.equals(exchange.caller().name())) {
            throw Refusal.conflict("Uw eigen wachtwoord wijzigt u onder uw eigen naam.");
        }
        if (knowledge.accounts().reset(name, exchange.caller().name()).isEmpty()) {
            throw Refusal.notFound();
        }
        knowledge.sessions().closeAllOf(name);
        invite(exchange, name);
    }

    private void removePerson(Exchange exchange) {
        String name = exchange.path("name");
        if (name.equals(exchange.caller().name())) {
            throw Refusal.conflict("U kunt uw eigen account niet verwijderen.");
        }
        if (!knowledge.accounts().remove(name, exchange.caller().name())) {
            throw Refusal.notFound();
        }
        knowledge.sessions().closeAllOf(name);
        knowledge.leaving().accept(name);
        exchange.seeOther("/beheer/mensen");
    }

    private void revokeToken(Exchange exchange) {
        if (!knowledge.tokens().revoke(exchange.path("id"), exchange.caller().name())) {
            throw Refusal.notFound();
        }
        exchange.seeOther("/beheer/mensen");
    }
}
