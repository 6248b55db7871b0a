/**
 * What the real broker, with the production configuration, lets a client do. A broker that refuses
 * often says nothing to the client, so these tests look at who received what, never at what the
 * sender was told. An independent client plays the attacker.
 */
@NullMarked
package nl.gezondheidsplein.provisioning.broker;

import org.jspecify.annotations.NullMarked;
