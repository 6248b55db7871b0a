/**
 * Content packs: builds what a kiosk shows at its place, signs it per kiosk, and keeps the files by
 * their hash.
 *
 * <p>No answer of a resident ever enters a pack but through published figures. Any thread may call.
 */
@NullMarked
package nl.gezondheidsplein.hub.packs;

import org.jspecify.annotations.NullMarked;
