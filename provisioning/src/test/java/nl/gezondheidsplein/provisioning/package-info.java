/** The rules between the packages of this module. */
@NullMarked
package nl.gezondheidsplein.provisioning;

import org.jspecify.annotations.NullMarked;
