/**
 * The content pack of this place: fetched by hash, held against the hub's signature, swapped whole
 * and kept for a boot without a network. A pack that fails any check changes nothing. Reading is
 * safe from every thread; fetching has a thread of its own.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.content;

import org.jspecify.annotations.NullMarked;
