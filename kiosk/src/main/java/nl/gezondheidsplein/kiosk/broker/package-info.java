/**
 * The way to the hub over MQTT 5 with mutual TLS; the only user of Paho. Its callbacks hand over at
 * once and never block, publish or subscribe. Every connection gets a new client, so that nothing
 * of a broken one lives on.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.broker;

import org.jspecify.annotations.NullMarked;
