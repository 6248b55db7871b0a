/**
 * Readers of each language review what residents read: every text beside its Dutch source, what is
 * still a draft, and what they made of it. A review holds for the Dutch it was made from and for no
 * other. Any thread may call.
 */
@NullMarked
package nl.gezondheidsplein.hub.review;

import org.jspecify.annotations.NullMarked;
