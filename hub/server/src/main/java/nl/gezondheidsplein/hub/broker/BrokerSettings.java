package nl.gezondheidsplein.hub.broker;

import javax.net.SocketFactory;
import nl.gezondheidsplein.protocol.BrokerAddress;

/**
 * How to reach the broker.
 *
 * @param clientId the hub's name; the broker takes it from the certificate anyway
 * @param sockets mutual TLS
 * @param isShared whether several hubs share the windows of kiosks among them
 */
public record BrokerSettings(
        BrokerAddress address, String clientId, SocketFactory sockets, boolean isShared) {}
