package nl.gezondheidsplein.protocol;

/**
 * A closed span of counts, numbered and ready to send: the {@code tally} message. It holds to the
 * floor, the sums and the form of the item ids of its kind; whether the ids that come from a pack
 * exist is asked of an {@link ItemCatalogue}. No wall-clock time finer than its label.
 *
 * @param seq number per kiosk, from 1 without gaps
 * @param boot of the boot in which it was sealed, {@code [A-Za-z0-9-]{1,36}}
 * @param pack label of the content pack that was shown
 * @param covenant label of the covenant it was counted under
 * @param n visits or answers, as the kind defines
 */
public record SealedWindow(
        long seq,
        String boot,
        String pack,
        String covenant,
        Kind kind,
        Window window,
        int n,
        Counts counts) {
    public SealedWindow {
        Checks.range("seq", seq, 1, Checks.MAX_NUMBER);
        Checks.form("boot", boot, Checks.BOOT);
        Checks.form("pack", pack, Checks.LABEL);
        Checks.form("covenant", covenant, Checks.LABEL);
        TallyRules.require(kind, window, n, counts);
    }
}
