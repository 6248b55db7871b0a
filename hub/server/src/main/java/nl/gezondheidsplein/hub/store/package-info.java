/**
 * JDBC adapters of the ports of the other packages, the two dialects and the numbered migrations.
 *
 * <p>Nothing outside the wiring names a class of this package. Any thread may call; a connection
 * never leaves the call that borrowed it.
 */
@NullMarked
package nl.gezondheidsplein.hub.store;

import org.jspecify.annotations.NullMarked;
