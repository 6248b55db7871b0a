package nl.gezondheidsplein.protocol;

/** Takes every id that has the form of one: all that can be said without a pack. */
enum AnyItem implements ItemNames {
    INSTANCE;

    private static boolean isName(String id) {
        return Checks.NAME.matcher(id).matches();
    }

    @Override
    public boolean hasTheme(String id) {
        return isName(id);
    }

    @Override
    public boolean hasOpenTheme(String id) {
        return isName(id);
    }

    @Override
    public boolean hasQuestion(String id) {
        return isName(id);
    }

    @Override
    public boolean hasAnswer(String question, String id) {
        return isName(id);
    }

    @Override
    public boolean hasOfferCategory(String id) {
        return isName(id);
    }

    @Override
    public boolean hasGiveCategory(String id) {
        return isName(id);
    }

    @Override
    public boolean hasEvent(String id) {
        return isName(id);
    }

    @Override
    public boolean hasStand(String id) {
        return isName(id);
    }

    @Override
    public boolean hasScreen(String id) {
        return isName(id);
    }

    @Override
    public boolean hasLanguage(String code) {
        return Checks.LANGUAGE.matcher(code).matches();
    }
}
