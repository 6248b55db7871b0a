/**
 * People who log in, programs that hold a token, and what each of them may do. Passwords, session
 * ids and tokens are known here only by their hashes; what a resident answers has no place here.
 * All classes are safe for use by many request threads at once.
 */
@NullMarked
package nl.gezondheidsplein.hub.accounts;

import org.jspecify.annotations.NullMarked;
