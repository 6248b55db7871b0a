/**
 * "How am I doing?": two questions or ten, or something else that is on one's mind. A tile is here
 * only when what it opens is in the content.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.myself;

import org.jspecify.annotations.NullMarked;
