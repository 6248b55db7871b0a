/**
 * The one SQLite file of a kiosk: open counters, sealed windows with their frozen bytes, and the
 * numbers they carry. Nothing here knows what an answer means or how a message travels. All SQL
 * runs on one thread named {@code outbox}; callers wait for the commit and must not be the EDT.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.outbox;

import org.jspecify.annotations.NullMarked;
