/**
 * The real broker, database and certificates that integration tests of every module start. Nothing
 * here stands in for anything: Mosquitto runs with the production configuration, PostgreSQL with
 * its own cluster, certificates come from a throw-away authority. Everything listens on loopback,
 * lives in its own temporary directory and is gone afterwards.
 */
@NullMarked
package nl.gezondheidsplein.testing;

import org.jspecify.annotations.NullMarked;
