package nl.gezondheidsplein.hub.voices;

/** One change of the set of questions: its number is the version of the set from then on. */
public record QuestionChange(long version, String question, Change change) {}
