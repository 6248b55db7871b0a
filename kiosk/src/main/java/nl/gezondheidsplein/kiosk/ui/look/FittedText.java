package nl.gezondheidsplein.kiosk.ui.look;

/**
 * A text in the largest size that fits a room, from its usual size down to its floor and never
 * below. Immutable.
 */
record FittedText(TextBlock block, Role role, boolean whole) {
    private static final float STEP = 0.97f;

    static FittedText of(Kit kit, Role role, String text, float width, float height) {
        Measure measure = kit.measure();
        float least = measure.leastBody(role);
        float body = measure.body(role);
        TextBlock block = block(kit, role, text, body, width);
        while (!isWhole(block, height) && body > least) {
            body = Math.max(least, body * STEP);
            block = block(kit, role, text, body, width);
        }
        return new FittedText(block, role, isWhole(block, height));
    }

    private static TextBlock block(Kit kit, Role role, String text, float body, float width) {
        return TextBlock.of(text, role, body, kit.rightToLeft(), width);
    }

    private static boolean isWhole(TextBlock block, float height) {
        // Half a pixel, for heights come from whole pixels.
        return block.fits() && block.height() <= height + 0.5f;
    }
}
