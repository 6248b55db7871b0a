package nl.gezondheidsplein.hub.squaremap.edit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.Attribute;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.Service;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.protocol.Sha256;

/** Shows an offer of the map as an editor fills it in. */
final class OfferReading {
    /** Enough that no two states of an offer are ever taken for one. */
    private static final int VERSION_LENGTH = 16;

    private OfferReading() {}

    static Optional<OpenOffer> open(SocialMap map, UUID id) {
        return map.offer(id).map(offer -> new OpenOffer(offer, draft(offer), version(map, id)));
    }

    private static String version(SocialMap map, UUID id) {
        String text =
                records(map, id)
                        .map(stored -> stored.hsds().toText())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_LENGTH);
    }

    private static Stream<MapRecord> records(SocialMap map, UUID id) {
        RecordKey key = new RecordKey(RecordKind.SERVICE, id);
        return Stream.concat(
                map.find(key).stream(), map.owned(RecordKind.SERVICE_AT_LOCATION, key).stream());
    }

    private static OfferDraft draft(Offer offer) {
        Service service = offer.service();
        return new OfferDraft(
                new OfferDraft.Words(
                        service.name(),
                        service.description().orElse(""),
                        service.descriptionLanguage(),
                        Prices.draft(service.price()),
                        askFor(service)),
                service.organization().map(UUID::toString).orElse(""),
                "",
                new OfferDraft.Where(
                        offer.sites().stream()
                                .map(site -> site.link().id().toString())
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        "",
                        OfferDraft.NewPlace.NONE),
                service.languages().stream()
                        .flatMap(language -> language.hsds().text("code").stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                service.attributes().stream()
                        .map(Attribute::term)
                        .flatMap(Optional::stream)
                        .map(UUID::toString)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                service.isActive(),
                service.isDemo());
    }

    /** Returns the word of the role to ask for, empty when every kiosk just says to ask there. */
    static String askFor(Service service) {
        return service.contacts().stream()
                .map(Contact::roleCode)
                .flatMap(Optional::stream)
                .filter(Contact.roles()::containsKey)
                .findFirst()
                .orElse("");
    }
}
