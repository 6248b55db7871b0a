package nl.gezondheidsplein.protocol;

/** Answers which ids exist beyond those that every kiosk has. */
interface ItemNames {
    boolean hasTheme(String id);

    boolean hasOpenTheme(String id);

    boolean hasQuestion(String id);

    boolean hasAnswer(String question, String id);

    boolean hasOfferCategory(String id);

    boolean hasGiveCategory(String id);

    boolean hasEvent(String id);

    boolean hasStand(String id);

    boolean hasScreen(String id);

    boolean hasLanguage(String code);
}
