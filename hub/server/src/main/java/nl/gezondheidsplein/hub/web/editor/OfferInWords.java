package nl.gezondheidsplein.hub.web.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.CostOption;
import nl.gezondheidsplein.hub.squaremap.Service;
import nl.gezondheidsplein.protocol.Cost;

/**
 * What the map says of an offer in words of its own, which no kiosk can say in every language.
 * Editors see it beside the field that kiosks do read, and it stays in the map.
 */
final class OfferInWords {
    private OfferInWords() {}

    static Map<String, String> of(Service service) {
        Map<String, String> words = new LinkedHashMap<>();
        service.hsds()
                .text("eligibility_description")
                .filter(text -> !text.isBlank())
                .ifPresent(text -> words.put("voor-wie", text));
        if (service.price().kind() == Cost.UNKNOWN) {
            service.costOptions().stream()
                    .map(CostOption::words)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(text -> words.put("kosten", text));
        }
        service.contacts().stream()
                .map(Contact::role)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(title -> !Contact.roles().containsValue(title))
                .ifPresent(title -> words.put("vraag-naar", title));
        return words;
    }
}
