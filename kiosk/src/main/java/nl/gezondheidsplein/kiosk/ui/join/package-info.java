/**
 * Taking part: what one can vote on, join, bring, ask for or propose. Each tap counts at once and
 * by itself, and is thanked for when it is stored.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.join;

import org.jspecify.annotations.NullMarked;
