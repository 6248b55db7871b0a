/**
 * The small certificate authority of one deployment: a root, an intermediate the hub holds, and the
 * certificates of broker, hub and kiosks, all P-256.
 *
 * <p>A certificate's name and rights are decided here; what a request asks for is ignored. Who may
 * have one is decided elsewhere. Any thread may call.
 */
@NullMarked
package nl.gezondheidsplein.hub.pki;

import org.jspecify.annotations.NullMarked;
