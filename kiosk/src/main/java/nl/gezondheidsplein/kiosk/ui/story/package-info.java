/**
 * A story that a resident tells and a host writes down, outside of every visit. Its words stay in
 * memory until the resident agrees with them, and are forgotten with the host.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.story;

import org.jspecify.annotations.NullMarked;
