/** Help now: a calm page with four ways to be helped. That it was opened is never counted. */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.help;

import org.jspecify.annotations.NullMarked;
