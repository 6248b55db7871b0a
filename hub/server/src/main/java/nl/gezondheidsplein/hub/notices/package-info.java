/**
 * What organisations let a neighbourhood know for a while: "the buurtkamer is closed on Monday".
 */
@NullMarked
package nl.gezondheidsplein.hub.notices;

import org.jspecify.annotations.NullMarked;
