/**
 * The whole road from visit to hub as real processes, under SIGKILL: what residents were thanked
 * for is counted, once. Random moments come from seeds, so that a round can be repeated; nothing
 * here waits for a length of time, only for things to happen or for a moment that a seed chose.
 */
@NullMarked
package nl.gezondheidsplein.provisioning.campaign;

import org.jspecify.annotations.NullMarked;
