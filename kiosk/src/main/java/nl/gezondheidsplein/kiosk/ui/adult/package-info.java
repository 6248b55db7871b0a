/**
 * The question before anything about health where children come too. It keeps children out who tap
 * at random; it is no lock.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.adult;

import org.jspecify.annotations.NullMarked;
