package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.EventFigures;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * The figures of an event in words: what follows by itself on the page, and what the report says.
 *
 * @param people of all kiosks
 * @param details what the total holds, in sentences
 * @param crowd how busy it is, in one word
 * @param telling what stands beside the arrivals
 * @param withoutTime people whose kiosk did not know the time, in a sentence or empty
 */
public record EventView(
        long people,
        List<String> details,
        String crowd,
        String crowdDetail,
        ArrivalPicture arrivals,
        Telling telling,
        String withoutTime,
        List<KioskLine> kiosks,
        List<Row> stands,
        List<Row> parties) {

    /** A kiosk and what it counted. */
    public record KioskLine(String name, long people, String state, boolean isLive) {}

    /** A figure with its name. */
    public record Row(String id, String words, long count) {}

    static EventView of(
            Event event, EventFigures figures, Map<KioskId, String> names, Telling telling) {
        List<String> details = new ArrayList<>();
        long onTheWay = figures.people() - figures.settled();
        if (onTheWay > 0) {
            details.add("Van " + onTheWay + " is de telling nog onderweg van kiosk naar hub.");
        }
        if (figures.paper() > 0) {
            details.add(figures.paper() + " zijn er op papier geteld.");
        }
        return new EventView(
                figures.people(),
                details,
                EventWords.crowd(figures),
                EventWords.crowdDetail(figures),
                ArrivalPicture.of(figures.slots()),
                telling,
                figures.withoutTime() == 0
                        ? ""
                        : "Van "
                                + EventWords.people(figures.withoutTime())
                                + " wist de kiosk de tijd niet. Zij tellen mee in het totaal.",
                figures.kiosks().stream()
                        .map(
                                kiosk ->
                                        new KioskLine(
                                                EventWords.name(kiosk.kiosk(), names),
                                                kiosk.people(),
                                                EventWords.state(kiosk),
                                                kiosk.isLive()))
                        .toList(),
                EventWords.stands(event, figures),
                figures.parties().entrySet().stream()
                        .map(
                                party ->
                                        new Row(
                                                party.getKey(),
                                                EventWords.size(party.getKey()),
                                                party.getValue()))
                        .toList());
    }
}
