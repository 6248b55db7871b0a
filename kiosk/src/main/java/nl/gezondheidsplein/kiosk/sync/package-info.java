/**
 * Brings sealed windows to the hub and keeps them until a receipt settles them. The loop runs on
 * the one thread named {@code sync}, owns the link and holds no lock; whatever the link reports is
 * handed to it through a queue. Nothing here knows MQTT.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.sync;

import org.jspecify.annotations.NullMarked;
