/**
 * Tests of the demo's own decisions; that it really starts everything is tried by the tests that
 * run the whole road.
 */
@NullMarked
package nl.gezondheidsplein.provisioning.demo;

import org.jspecify.annotations.NullMarked;
