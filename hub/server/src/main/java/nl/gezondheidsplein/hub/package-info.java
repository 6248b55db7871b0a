/**
 * The hub's commands, and the only place where its parts are built and put together.
 *
 * <p>No rule lives here. Each command runs on the main thread; {@code serve} stays until it is told
 * to stop.
 */
@NullMarked
package nl.gezondheidsplein.hub;

import org.jspecify.annotations.NullMarked;
