/**
 * The pages for people who work with the hub, under {@code /beheer}. A page class gathers what a
 * page shows into a record; the template of the same name lays it out. Figures come from released
 * results alone.
 */
@NullMarked
package nl.gezondheidsplein.hub.web.admin;

import org.jspecify.annotations.NullMarked;
