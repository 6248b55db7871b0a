/**
 * How a bare kiosk becomes a known one: a key made here that never leaves, a certificate for it
 * from the hub, both beside the outbox. Where identity and outbox do not belong together the kiosk
 * asks to be enrolled anew; it never continues numbers it cannot vouch for. Runs on its own thread.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.enrol;

import org.jspecify.annotations.NullMarked;
