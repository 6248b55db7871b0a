/**
 * What the kiosk says aloud: a recording where there is one, else the words through a synthesiser.
 * No screen is known here, and nothing that was said is kept. Programs are started and ended on the
 * thread {@code voice}, so that the screen never waits for a sound.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.speech;

import org.jspecify.annotations.NullMarked;
