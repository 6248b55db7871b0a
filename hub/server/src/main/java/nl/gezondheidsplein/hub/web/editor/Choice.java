package nl.gezondheidsplein.hub.web.editor;

/** One entry of a list to choose from, or one box to tick. */
public record Choice(String id, String words, boolean isChosen) {}
