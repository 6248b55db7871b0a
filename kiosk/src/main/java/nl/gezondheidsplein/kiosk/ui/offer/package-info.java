/**
 * One offer of the social map: what, when, where, whom to ask for, and all else that is known, page
 * by page. What nobody made sure of lately says so, and so does what is invented for the demo.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.offer;

import org.jspecify.annotations.NullMarked;
