package nl.gezondheidsplein.kiosk.match;

import java.util.Comparator;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.Offer;

/** An offer at one of its times; in the order of time, and then always in the same order. */
public record AgendaItem(Offer offer, Moment moment) {
    static final Comparator<AgendaItem> ORDER =
            Comparator.comparing(AgendaItem::moment).thenComparing(item -> item.offer().id());
}
