/**
 * The pages on which people keep the social map, under {@code /beheer/kaart}: offers and their
 * times, what must be verified, import and export. They need no script; what somebody typed is
 * never lost to a refusal.
 */
@NullMarked
package nl.gezondheidsplein.hub.web.editor;

import org.jspecify.annotations.NullMarked;
