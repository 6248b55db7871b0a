/**
 * What whoever runs a hub may choose, read strictly from one YAML file.
 *
 * <p>Values only: nothing here opens, connects or decides. Immutable; any thread may read.
 */
@NullMarked
package nl.gezondheidsplein.hub.settings;

import org.jspecify.annotations.NullMarked;
