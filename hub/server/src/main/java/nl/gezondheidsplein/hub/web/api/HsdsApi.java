package nl.gezondheidsplein.hub.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.HsdsJson;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;
import nl.gezondheidsplein.hub.squaremap.hsds.HsdsDocuments;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;

/**
 * The social map for everybody's programs: the read side of the HSDS 3.0 API, with the filters of
 * Open Referral UK as well. Open to every origin, as both ask.
 */
public final class HsdsApi {
    private static final String VERSION = "3.0";
    private static final String PROFILE = "https://docs.openreferral.org/en/v3.0.0/";

    private final SocialMaps maps;
    private final String hubUrl;

    /** What a list is made of: the records and how each is told. */
    private record Listing(List<MapRecord> records, Function<MapRecord, ObjectNode> document) {}

    /** How a list is made from the map and the question. */
    @FunctionalInterface
    private interface Lister {
        Listing list(SocialMap map, HsdsQuery query);
    }

    /**
     * Speaks for this map.
     *
     * @param hubUrl under which others reach the hub, without a slash at the end
     */
    public HsdsApi(SocialMaps maps, String hubUrl) {
        this.maps = maps;
        this.hubUrl = hubUrl;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return Stream.of(
                        List.of(
                                Route.get("/hsds", Access.open(), this::base),
                                Route.get("/hsds/", Access.open(), this::base)),
                        pair(RecordKind.SERVICE, HsdsApi::services),
                        pair(RecordKind.SERVICE_AT_LOCATION, HsdsApi::sites),
                        pair(RecordKind.ORGANIZATION, HsdsApi::organizations),
                        pair(RecordKind.TAXONOMY, HsdsApi::taxonomies),
                        pair(RecordKind.TAXONOMY_TERM, HsdsApi::terms))
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> pair(RecordKind kind, Lister lister) {
        String path = "/hsds/" + kind.plural();
        return List.of(
                Route.get(path, Access.open(), exchange -> list(exchange, lister)),
                Route.get(path + "/{id}", Access.open(), exchange -> show(exchange, kind)));
    }

    private void base(Exchange exchange) {
        openToAll(exchange);
        ObjectNode base = HsdsJson.mapper().createObjectNode();
        base.put("version", VERSION);
        base.put("profile", PROFILE);
        base.put("openapi_url", hubUrl + "/openapi");
        send(exchange, "application/json", base.toString());
    }

    private void list(Exchange exchange, Lister lister) {
        openToAll(exchange);
        HsdsQuery query = new HsdsQuery(exchange);
        Listing listing = lister.list(maps.current(), query);
        if (query.isLines()) {
            send(
                    exchange,
                    "application/x-ndjson",
                    HsdsPage.lines(listing.records(), listing.document()));
            return;
        }
        ObjectNode page =
                HsdsPage.of(listing.records(), query.page(), query.perPage(), listing.document());
        send(exchange, "application/json", page.toString());
    }

    private void show(Exchange exchange, RecordKind kind) {
        openToAll(exchange);
        SocialMap map = maps.current();
        MapRecord stored =
                HsdsQuery.uuid(exchange.path("id"))
                        .flatMap(id -> map.find(new RecordKey(kind, id)))
                        .orElseThrow(Refusal::notFound);
        HsdsDocuments documents = new HsdsDocuments(map);
        boolean full = new HsdsQuery(exchange).flag("full_service");
        ObjectNode document =
                full && kind == RecordKind.ORGANIZATION
                        ? documents.organizationWithFullServices(stored)
                        : documents.full(stored);
        send(exchange, "application/json", document.toString());
    }

    /** Answers and refusals alike: a browser hides what it may not read. */
    private static void openToAll(Exchange exchange) {
        exchange.header("Access-Control-Allow-Origin", "*");
        exchange.header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static void send(Exchange exchange, String mediaType, String text) {
        exchange.send(200, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Listing services(SocialMap map, HsdsQuery query) {
        Optional<HsdsQuery.SiteFilter> sites = query.sites(map);
        List<MapRecord> records =
                map.offers(query.offers()).stream()
                        .filter(
                                offer ->
                                        sites.isEmpty()
                                                || offer.sites().stream()
                                                        .anyMatch(sites.get()::accepts))
                        .map(Offer::stored)
                        .toList();
        HsdsDocuments documents = new HsdsDocuments(map);
        if (query.flag("minimal")) {
            return new Listing(records, stored -> minimal(map, stored));
        }
        return new Listing(records, query.flag("full") ? documents::full : documents::item);
    }

    private static ObjectNode minimal(SocialMap map, MapRecord stored) {
        ObjectNode document = HsdsJson.mapper().createObjectNode();
        document.put("id", stored.key().id().toString());
        map.offer(stored.key().id())
                .ifPresent(offer -> document.put("last_modified", offer.lastModified().toString()));
        return document;
    }

    private static Listing sites(SocialMap map, HsdsQuery query) {
        Optional<HsdsQuery.SiteFilter> wanted = query.sites(map);
        List<MapRecord> records =
                map.offers(query.offers()).stream()
                        .flatMap(offer -> offer.sites().stream())
                        .filter(site -> wanted.isEmpty() || wanted.get().accepts(site))
                        .map(Offer.Site::stored)
                        .toList();
        HsdsDocuments documents = new HsdsDocuments(map);
        return new Listing(records, query.flag("full") ? documents::full : documents::item);
    }

    private static Listing organizations(SocialMap map, HsdsQuery query) {
        HsdsDocuments documents = new HsdsDocuments(map);
        List<MapRecord> found = named(map, RecordKind.ORGANIZATION, query);
        if (query.flag("full_service")) {
            return new Listing(found, documents::organizationWithFullServices);
        }
        return new Listing(found, query.flag("full") ? documents::full : documents::item);
    }

    private static Listing taxonomies(SocialMap map, HsdsQuery query) {
        return new Listing(named(map, RecordKind.TAXONOMY, query), new HsdsDocuments(map)::item);
    }

    private static Listing terms(SocialMap map, HsdsQuery query) {
        Optional<UUID> taxonomy = query.id("taxonomy_id");
        Optional<UUID> parent = query.id("parent_id");
        boolean topOnly = query.flag("top_only");
        List<MapRecord> records =
                named(map, RecordKind.TAXONOMY_TERM, query).stream()
                        .filter(
                                stored -> {
                                    TaxonomyTerm term = new TaxonomyTerm(stored.hsds());
                                    return (taxonomy.isEmpty() || term.taxonomy().equals(taxonomy))
                                            && (parent.isEmpty() || term.parent().equals(parent))
                                            && (!topOnly || term.parent().isEmpty());
                                })
                        .toList();
        return new Listing(records, new HsdsDocuments(map)::item);
    }

    private static List<MapRecord> named(SocialMap map, RecordKind kind, HsdsQuery query) {
        return query.search().map(words -> map.named(kind, words)).orElseGet(() -> map.all(kind));
    }
}
