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
 * @param address of the page
 * @param links the pages that the roles of this person open
 * @param csrf the token for forms on this page
 */
public record Frame(String title, String person, String address, List<Link> links, String csrf) {

    /**
     * One entry of the menu.
     *
     * @param isHere whether this page, or one that it leads to, is open
     */
    public record Link(String address, String words, boolean isHere) {}

    /** Surrounds a page with this title. */
    public static Frame of(Exchange exchange, String title) {
        Account account = exchange.visitor().account();
        String here = exchange.address();
        List<Link> links = new ArrayList<>();
        Set<Role> roles = account.roles();
        if (has(roles, Role.COORDINATOR, Role.EDITOR, Role.MODERATOR)) {
            links.add(link("/beheer/buurten", "Mijn buurt", here));
        }
        if (has(roles, Role.COORDINATOR, Role.EDITOR)) {
            links.add(link("/beheer/themas", "Thema's", here));
            links.add(link("/beheer/keuzes", "Keuzes", here));
        }
        if (has(roles, Role.COORDINATOR, Role.RESEARCHER)) {
            links.add(link("/beheer/uitkomsten", "Uitkomsten", here));
        }
        if (has(roles, Role.COORDINATOR, Role.EDITOR)) {
            links.add(link("/beheer/kaart", "Sociale kaart", here));
            links.add(link("/beheer/plekken", "Plekken", here));
        }
        if (has(roles, Role.EDITOR)) {
            links.add(link("/beheer/vertalingen", "Vertalingen", here));
        }
        if (has(roles, Role.STEWARD, Role.COORDINATOR)) {
            links.add(link("/beheer/kiosken", "Kiosken", here));
        }
        if (has(roles, Role.STEWARD)) {
            links.add(link("/beheer/convenant", "Convenant", here));
            links.add(link("/beheer/mensen", "Mensen en programma's", here));
        }
        return new Frame(title, account.name(), here, links, exchange.visitor().csrf());
    }

    private static boolean has(Set<Role> roles, Role... some) {
        return Arrays.stream(some).anyMatch(roles::contains);
    }

    private static Link link(String address, String words, String here) {
        return new Link(address, words, here.equals(address) || here.startsWith(address + "/"));
    }
}
