package nl.gezondheidsplein.hub.web.admin;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.protocol.Sha256;

/** Pages that refresh themselves. Who wants to read at leisure can switch that off. */
final class Live {

    /** The field in which a page says which version of the part it holds. */
    private static final String SEEN = "gezien";

    private Live() {}

    static boolean isOn(Exchange exchange) {
        return exchange.query("ververs").filter("uit"::equals).isEmpty();
    }

    /** Returns a part as its page holds it from the beginning, with its version. */
    static Content part(String html) {
        return output -> output.writeContent(withVersion(html));
    }

    /** Sends the part of a page anew, unless the page holds it: then focus and scrolling stay. */
    static void send(Exchange exchange, String html) {
        if (exchange.query(SEEN).filter(version(html)::equals).isPresent()) {
            exchange.sendNothing();
            return;
        }
        exchange.sendPage(200, withVersion(html));
    }

    private static String version(String html) {
        return Sha256.hex(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String withVersion(String html) {
        return html
                + "<input type=\"hidden\" name=\""
                + SEEN
                + "\" value=\""
                + version(html)
                + "\">";
    }
}
