package nl.gezondheidsplein.hub.voices;

import nl.gezondheidsplein.protocol.PictureChoice;

/**
 * One picture in a drawer.
 *
 * @param isShown whether kiosks show it; one that ended stays known, for counts that come late
 */
public record DrawnChoice(Drawer drawer, PictureChoice choice, boolean isShown) {}
