/**
 * The connection to the MQTT broker; the only package that knows Paho.
 *
 * <p>It carries bytes both ways and decides nothing. One thread owns the connection; Paho's
 * callbacks hand over at once and never block, publish or subscribe.
 */
@NullMarked
package nl.gezondheidsplein.hub.broker;

import org.jspecify.annotations.NullMarked;
