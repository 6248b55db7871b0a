package nl.gezondheidsplein.kiosk.outbox;

import nl.gezondheidsplein.protocol.Kind;

/**
 * What counts may be added up: answers to one question set under one covenant, of one kind.
 *
 * @param questionSet id of the questions, or {@code vote.<question>} for a vote
 * @param covenant label of the covenant under which residents answered
 */
public record BucketKey(String questionSet, String covenant, Kind kind) {}
