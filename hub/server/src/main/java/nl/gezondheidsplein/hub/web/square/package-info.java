/**
 * What anybody may see. This package knows released results for the public, the words of the
 * kiosk's screens, and nothing of single kiosks, accounts or what the gate holds back.
 */
@NullMarked
package nl.gezondheidsplein.hub.web.square;

import org.jspecify.annotations.NullMarked;
