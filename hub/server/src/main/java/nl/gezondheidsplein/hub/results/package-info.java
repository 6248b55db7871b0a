/**
 * The aggregates of the open periods, the one gate through which figures leave, and the ledger of
 * what was published.
 *
 * <p>Nothing outside this package sees a figure that has not passed the gate. What is published is
 * frozen byte for byte; any thread may read it.
 */
@NullMarked
package nl.gezondheidsplein.hub.results;

import org.jspecify.annotations.NullMarked;
