/**
 * The real broker, database, browser and certificates that integration tests of every module start.
 * Nothing here stands in for anything: Mosquitto runs with the production configuration, PostgreSQL
 * with its own cluster, Chromium without a window, certificates come from a throw-away authority.
 * Everything listens on loopback, lives in its own temporary directory and is gone afterwards.
 */
@NullMarked
package nl.gezondheidsplein.testing;

import org.jspecify.annotations.NullMarked;
