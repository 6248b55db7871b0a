/**
 * What residents bring and what becomes of it: themes and who believes in them, questions, ideas,
 * help offered and asked, the coordinator's tasks, and "u zei – wij doen".
 *
 * <p>Nothing here knows who brought something, at which kiosk or when; of an idea the month stays.
 * Nothing that was brought vanishes: it changes its state, and each change carries a reason. Any
 * thread may call.
 */
@NullMarked
package nl.gezondheidsplein.hub.voices;

import org.jspecify.annotations.NullMarked;
