package nl.gezondheidsplein.hub.web.admin;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.Accounts;
import nl.gezondheidsplein.hub.accounts.ApiToken;
import nl.gezondheidsplein.hub.accounts.AuditLog;
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

/** Who may log in, which programs hold a token, and what was done lately. */
public final class PeoplePages {

    private static final int AUDIT_LINES = 50;

    /** The page. */
    public record PeoplePage(
            Frame frame,
            List<PersonRow> people,
            List<TokenRow> tokens,
            List<AuditRow> audit,
            List<RoleChoice> roles,
            List<RoleChoice> areas,
            String message) {}

    /** One account. */
    public record PersonRow(
            String name, String roles, String areas, boolean secondFactor, boolean isSelf) {}

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
    public record RoleChoice(String id, String words) {}

    /** A secret that is shown once. */
    public record SecretPage(Frame frame, String words, String secret, String advice) {}

    /** Whom these pages ask. */
    public record Knowledge(
            Accounts accounts,
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
                Route.post("/beheer/mensen", steward, this::addPerson),
                Route.post("/beheer/mensen/{name}/wachtwoord", steward, this::recover),
                Route.post("/beheer/mensen/{name}/verwijderen", steward, this::removePerson),
                Route.post("/beheer/tokens", steward, this::addToken),
                Route.post("/beheer/tokens/{id}/intrekken", steward, this::revokeToken));
    }

    private void show(Exchange exchange, int status, String message) {
        String self = exchange.caller().name();
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
                                knowledge.audit().newest(AUDIT_LINES).stream()
                                        .map(
                                                entry ->
                                                        new AuditRow(
                                                                DutchTime.moment(entry.at()),
                                                                entry.who(),
                                                                AuditWords.of(entry.action()),
                                                                entry.subject()))
                                        .toList(),
                                Arrays.stream(Role.values())
                                        .map(role -> new RoleChoice(role.id(), words(role)))
                                        .toList(),
                                knowledge.areas().areas().stream()
                                        .map(area -> new RoleChoice(area.id(), area.name()))
                                        .toList(),
                                message)));
    }

    private static PersonRow person(Account account, String self) {
        return new PersonRow(
                account.name(),
                words(account.roles()),
                where(account.areas()),
                account.secondFactor(),
                account.name().equals(self));
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
        secret(
                exchange,
                "Het wachtwoord van " + made.get().account().name(),
                made.get().password(),
                "Geef het persoonlijk door. Na het inloggen kan het onder de eigen naam worden"
                        + " gewijzigd.");
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

    /** A new password and no second factor; whoever was logged in under the name is out. */
    private void recover(Exchange exchange) {
        String name = exchange.path("name");
        if (name.equals(exchange.caller().name())) {
            throw Refusal.conflict("Uw eigen wachtwoord wijzigt u onder uw eigen naam.");
        }
        Accounts.NewAccount made =
                knowledge
                        .accounts()
                        .reset(name, exchange.caller().name())
                        .orElseThrow(Refusal::notFound);
        knowledge.sessions().closeAllOf(name);
        secret(
                exchange,
                "Het nieuwe wachtwoord van " + name,
                made.password(),
                "Geef het persoonlijk door. De code bij het inloggen staat uit, tot die opnieuw is"
                        + " ingesteld.");
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
        exchange.seeOther("/beheer/mensen");
    }

    private void revokeToken(Exchange exchange) {
        if (!knowledge.tokens().revoke(exchange.path("id"), exchange.caller().name())) {
            throw Refusal.notFound();
        }
        exchange.seeOther("/beheer/mensen");
    }
}
