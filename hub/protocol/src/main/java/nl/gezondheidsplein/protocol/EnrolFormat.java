package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The bodies of {@code POST /enrol} and {@code /enrol/renew} as JSON; they carry no version, their
 * address does.
 */
final class EnrolFormat {
    private EnrolFormat() {}

    static ObjectNode write(EnrolRequest request) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("claim", request.claim())
                .put("csr", request.csr());
    }

    static EnrolRequest readRequest(Fields fields) {
        fields.only("claim", "csr");
        return new EnrolRequest(fields.text("claim"), fields.text("csr"));
    }

    static ObjectNode write(RenewRequest request) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kiosk", request.kiosk().value())
                .put("csr", request.csr())
                .put("key", request.key())
                .put("signature", request.signature());
    }

    static RenewRequest readRenewal(Fields fields) {
        fields.only("kiosk", "csr", "key", "signature");
        return new RenewRequest(
                new KioskId(fields.text("kiosk")),
                fields.text("csr"),
                fields.text("key"),
                fields.text("signature"));
    }

    static ObjectNode write(EnrolResponse response) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kiosk", response.kiosk().value())
                .put("place", response.place().value())
                .put("certificate", response.certificate())
                .put("chain", response.chain());
        node.putObject("broker")
                .put("host", response.broker().host())
                .put("port", response.broker().port());
        node.put("hub", response.hub());
        ObjectNode keys = node.putObject("packKeys");
        response.packKeys().forEach(keys::put);
        return node;
    }

    static EnrolResponse readResponse(Fields fields) {
        fields.only("kiosk", "place", "certificate", "chain", "broker", "hub", "packKeys");
        return new EnrolResponse(
                new KioskId(fields.text("kiosk")),
                new PlaceId(fields.text("place")),
                fields.text("certificate"),
                fields.text("chain"),
                readBroker(fields.object("broker")),
                fields.text("hub"),
                fields.texts("packKeys", EnrolResponse.MAX_KEYS));
    }

    private static BrokerAddress readBroker(Fields fields) {
        fields.only("host", "port");
        return new BrokerAddress(
                fields.text("host"), fields.integer("port", 1, BrokerAddress.MAX_PORT));
    }
}
