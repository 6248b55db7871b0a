package nl.gezondheidsplein.hub.web.admin;

import nl.gezondheidsplein.hub.web.Exchange;

/** Whether a page refreshes itself; who wants to read at leisure can switch it off. */
final class Live {

    private Live() {}

    static boolean isOn(Exchange exchange) {
        return exchange.query("ververs").filter("uit"::equals).isEmpty();
    }
}
