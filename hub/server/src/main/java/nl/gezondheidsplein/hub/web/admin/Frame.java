package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.web.Exchange;

/**
 * What surrounds every page of somebody who is logged in.
 *
 * @param links the pages that the roles of this person open
 * @param csrf the token for forms on this page
 */
public record Frame(String title, String person, List<Link> links, String csrf) {

    /** One entry of the menu. */
    public record Link(String address, String words, boolean isHere) {}

    /** Surrounds a page with this title. */
    public static Frame of(Exchange exchange, String title) {
        Account account = exchange.visitor().account();
        List<Link> links = new ArrayList<>();
        Set<Role> roles = account.roles();
        if (has(roles, Role.COORDINATOR, Role.EDITOR, Role.MODERATOR)) {
            links.add(link("/beheer/buurten", "Mijn buurt", title));
        }
        if (has(roles, Role.COORDINATOR, Role.EDITOR)) {
            links.add(link("/beheer/themas", "Thema's", title));
            links.add(link("/beheer/keuzes", "Keuzes", title));
        }
        if (has(roles, Role.COORDINATOR, Role.RESEARCHER)) {
            links.add(link("/beheer/uitkomsten", "Uitkomsten", title));
        }
        if (has(roles, Role.COORDINATOR, Role.EDITOR)) {
            links.add(link("/beheer/kaart", "Sociale kaart", title));
            links.add(link("/beheer/plekken", "Plekken", title));
        }
        if (has(roles, Role.EDITOR)) {
            links.add(link("/beheer/vertalingen", "Vertalingen", title));
        }
        if (has(roles, Role.STEWARD, Role.COORDINATOR)) {
            links.add(link("/beheer/kiosken", "Kiosken", title));
        }
        if (has(roles, Role.STEWARD)) {
            links.add(link("/beheer/convenant", "Convenant", title));
            links.add(link("/beheer/mensen", "Mensen en programma's", title));
        }
        return new Frame(title, account.name(), links, exchange.visitor().csrf());
    }

    private static boolean has(Set<Role> roles, Role... some) {
        return Arrays.stream(some).anyMatch(roles::contains);
    }

    private static Link link(String address, String words, String title) {
        return new Link(address, words, words.equals(title));
    }
}
