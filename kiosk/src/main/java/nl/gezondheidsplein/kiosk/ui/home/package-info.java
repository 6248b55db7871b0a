/**
 * Where a visit starts: the tiles, and the promise that nobody is known and nobody is called. A
 * tile is here only when what it opens works.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.home;

import org.jspecify.annotations.NullMarked;
