/**
 * The demo: starts a broker, a hub, a real kiosk with its window and a fleet of simulated kiosks on
 * one machine, each as a process of its own, and picks up again where a killed one left off.
 * Nothing here answers for those programs: it starts them, waits until they say themselves that
 * they are ready, and writes down where they are. One thread; it ends once everything runs.
 */
@NullMarked
package nl.gezondheidsplein.provisioning.demo;

import org.jspecify.annotations.NullMarked;
