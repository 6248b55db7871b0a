package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.List;
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
        if (account.roles().contains(Role.COORDINATOR)) {
            links.add(link("/beheer/uitkomsten", "Uitkomsten", title));
        }
        if (account.roles().contains(Role.EDITOR) || account.roles().contains(Role.COORDINATOR)) {
            links.add(link("/beheer/kaart", "Sociale kaart", title));
            links.add(link("/beheer/plekken", "Plekken", title));
        }
        if (account.roles().contains(Role.STEWARD) || account.roles().contains(Role.COORDINATOR)) {
            links.add(link("/beheer/kiosken", "Kiosken", title));
        }
        if (account.roles().contains(Role.STEWARD)) {
            links.add(link("/beheer/mensen", "Mensen en programma's", title));
        }
        return new Frame(title, account.name(), links, exchange.visitor().csrf());
    }

    private static Link link(String address, String words, String title) {
        return new Link(address, words, words.equals(title));
    }
}
