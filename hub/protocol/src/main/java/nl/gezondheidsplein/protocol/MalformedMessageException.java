package nl.gezondheidsplein.protocol;

import java.util.Optional;

/**
 * A message, or a value meant for one, breaks the contract of the wire. It will never become valid
 * by trying again: quarantine or repair, do not retry. The text holds field names, never contents.
 */
public final class MalformedMessageException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final long NONE = -1;

    private final Reason reason;
    private final long seq;

    MalformedMessageException(Reason reason, String message) {
        this(reason, message, NONE);
    }

    private MalformedMessageException(Reason reason, String message, long seq) {
        super(message);
        this.reason = reason;
        this.seq = seq;
    }

    /** The same refusal, now with the number that could be read from the refused bytes. */
    MalformedMessageException withSeq(long readable) {
        var numbered = new MalformedMessageException(reason, getMessage(), readable);
        numbered.setStackTrace(getStackTrace());
        return numbered;
    }

    /** Why; its id is what a receipt says. */
    public Reason reason() {
        return reason;
    }

    /**
     * The sequence number, where the refused bytes of a numbered message still tell exactly one; a
     * receipt can refuse such a number. Empty for messages that have no number.
     */
    public Optional<Long> seq() {
        return seq == NONE ? Optional.empty() : Optional.of(seq);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
