package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.web.Exchange;

/** The pages of one neighbourhood, as far as the roles of who looks open them. */
public record NeighbourhoodTabs(String area, String name, List<Frame.Link> links) {
    static NeighbourhoodTabs of(Exchange exchange, Area area, String here) {
        Set<Role> roles = exchange.caller().roles();
        boolean coordinates = roles.contains(Role.COORDINATOR);
        boolean makes = coordinates || roles.contains(Role.EDITOR);
        boolean reads = coordinates || roles.contains(Role.MODERATOR);
        List<Frame.Link> links = new ArrayList<>();
        add(links, area, "", "Deze week", here, coordinates);
        add(links, area, "themas", "Thema's", here, makes);
        add(links, area, "kringen", "Kringen", here, coordinates);
        add(links, area, "vragen", "Vragen", here, makes);
        add(links, area, "ideeen", "Ideeën", here, reads);
        add(links, area, "evenementen", "Evenementen", here, coordinates);
        add(links, area, "berichten", "Berichten", here, makes);
        add(links, area, "verhalen", "Verhalen", here, reads);
        add(links, area, "papier", "Op papier", here, coordinates);
        add(links, area, "terugkoppeling", "U zei – wij doen", here, makes);
        return new NeighbourhoodTabs(area.id(), area.name(), links);
    }

    private static void add(
            List<Frame.Link> links,
            Area area,
            String page,
            String words,
            String here,
            boolean isOpen) {
        if (isOpen) {
            links.add(
                    new Frame.Link(
                            "/beheer/buurten/" + area.id() + (page.isEmpty() ? "" : "/" + page),
                            words,
                            page.equals(here)));
        }
    }
}
