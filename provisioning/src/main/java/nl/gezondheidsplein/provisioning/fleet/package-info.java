/**
 * Simulated kiosks: the kiosk's own code without its screen, many in one process, with seeded
 * random residents who walk through the kiosk's own visits. Nothing is counted, sealed or sent here
 * that a real kiosk would count, seal or send otherwise. Each kiosk has a thread of its own.
 */
@NullMarked
package nl.gezondheidsplein.provisioning.fleet;

import org.jspecify.annotations.NullMarked;
