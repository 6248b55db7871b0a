/**
 * What is deleted, and when. Each period of time stands beside what it is for.
 *
 * <p>Nothing here decides what may be kept in the first place. Runs on the hub's desk thread.
 */
@NullMarked
package nl.gezondheidsplein.hub.retention;

import org.jspecify.annotations.NullMarked;
