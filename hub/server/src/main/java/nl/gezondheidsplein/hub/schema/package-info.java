/**
 * The closed JSON Schemas of the files that editors and operators bring in, one version each, and
 * the check against them: all faults at once, each with its line. Nothing is stored here. Any
 * thread may call.
 */
@NullMarked
package nl.gezondheidsplein.hub.schema;

import org.jspecify.annotations.NullMarked;
