/**
 * How texts for residents must read, for who reviews them and for the tests of every module: short
 * sentences, no word that judges or labels, no percentages, nobody told that they must. The words
 * to avoid are data, one file for each language.
 */
@NullMarked
package nl.gezondheidsplein.protocol.plain;

import org.jspecify.annotations.NullMarked;
