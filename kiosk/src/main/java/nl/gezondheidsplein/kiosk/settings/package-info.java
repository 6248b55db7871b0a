/**
 * What a kiosk is told when it starts, read once from one properties file and checked at the door.
 * Values only: nothing here opens a connection or a device. Safe from every thread.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.settings;

import org.jspecify.annotations.NullMarked;
