package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.gezondheidsplein.hub.squaremap.RecordKey;

/**
 * One record as a file tells it.
 *
 * @param isWhole whether it stood on its own; what stood inside another record may be shortened, so
 *     what it leaves out is not gone
 * @param line where it began, from 1
 */
record Draft(RecordKey key, ObjectNode body, boolean isWhole, int line) {}
