/**
 * Where a kiosk is put together and started: {@link nl.gezondheidsplein.kiosk.KioskCore} is
 * everything but the screen, {@code KioskMain} the program. Only here are adapters made; nothing in
 * the other packages knows who stands behind a port.
 */
@NullMarked
package nl.gezondheidsplein.kiosk;

import org.jspecify.annotations.NullMarked;
