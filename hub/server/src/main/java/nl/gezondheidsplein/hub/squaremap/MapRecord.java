package nl.gezondheidsplein.hub.squaremap;

import java.time.Instant;

/**
 * One record of the map as it is kept.
 *
 * @param hsds without what stands on its own elsewhere: an organisation, a location or a term is
 *     named by its id
 * @param source where it came from; an import speaks only for its own source
 * @param received when it first came in, kept through later changes
 */
public record MapRecord(RecordKey key, HsdsObject hsds, String source, Instant received) {}
