/** Tests of the simulated residents with a time that is moved by hand. */
@NullMarked
package nl.gezondheidsplein.provisioning.fleet;

import org.jspecify.annotations.NullMarked;
