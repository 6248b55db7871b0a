/**
 * The kiosks: claims, enrolment, confirmation, what each last said of itself, and the state that
 * follows from it.
 *
 * <p>A state is derived from facts each time it is asked for, never kept. Answers of residents are
 * no concern of this package. Any thread may call.
 */
@NullMarked
package nl.gezondheidsplein.hub.fleet;

import org.jspecify.annotations.NullMarked;
