package nl.gezondheidsplein.protocol;

import java.util.Optional;

/**
 * An idea or a story for moderation, numbered like a window and never linked to a visit.
 *
 * @param seq shared with the windows of the kiosk
 * @param language the language it was written in
 * @param text 1 to 280 characters
 * @param withdrawal of a story: the hash of the {@link WithdrawalCode} on the slip of who told it
 */
public record Voice(
        long seq,
        String boot,
        String pack,
        String covenant,
        VoiceKind kind,
        String language,
        String text,
        Optional<String> withdrawal) {
    /** The longest text, in characters (code points). */
    public static final int MAX_CHARACTERS = 280;

    public Voice {
        Checks.range("seq", seq, 1, Checks.MAX_NUMBER);
        Checks.form("boot", boot, Checks.BOOT);
        Checks.form("pack", pack, Checks.LABEL);
        Checks.form("covenant", covenant, Checks.LABEL);
        Checks.form("language", language, Checks.LANGUAGE);
        Checks.length("text", text, 1, MAX_CHARACTERS);
        withdrawal.ifPresent(hash -> Checks.form("withdrawal", hash, Checks.HASH));
    }

    /** An idea; there is nothing to withdraw, for nobody tells of themselves. */
    public static Voice idea(
            long seq, String boot, String pack, String covenant, String language, String text) {
        return new Voice(
                seq, boot, pack, covenant, VoiceKind.IDEA, language, text, Optional.empty());
    }
}
