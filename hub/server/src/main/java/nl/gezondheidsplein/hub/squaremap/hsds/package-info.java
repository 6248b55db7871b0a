/**
 * HSDS in and out: files are read, checked and compared with the map before anything is changed;
 * records are put together again into the documents that HSDS publishes.
 *
 * <p>Whatever comes in is treated as hostile until it has passed. Plain values and functions; no
 * thread, no storage but through the map's port.
 */
@NullMarked
package nl.gezondheidsplein.hub.squaremap.hsds;

import org.jspecify.annotations.NullMarked;
