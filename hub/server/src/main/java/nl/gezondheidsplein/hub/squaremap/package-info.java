/**
 * The social map: who offers what, where, when and for whom, in the shape of HSDS 3.0, with the
 * rules on freshness, schedules and finding an offer.
 *
 * <p>Every record wraps the HSDS object it was read from, so a field that we do not know is kept as
 * it came. Values are immutable and may cross any thread; storage and HTTP live elsewhere.
 */
@NullMarked
package nl.gezondheidsplein.hub.squaremap;

import org.jspecify.annotations.NullMarked;
