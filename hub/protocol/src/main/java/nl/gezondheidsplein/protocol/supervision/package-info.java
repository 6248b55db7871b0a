/**
 * What a program says to the service manager that started it: that it is ready, and that it is
 * alive. Both programs say it in the same way, and only where somebody listens.
 */
@NullMarked
package nl.gezondheidsplein.protocol.supervision;

import org.jspecify.annotations.NullMarked;
