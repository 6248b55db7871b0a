package nl.gezondheidsplein.hub.squaremap.hsds;

/** A file can't be read at all; the message says in Dutch what is wrong with it. */
final class UnreadableFileException extends RuntimeException {
    private final int line;

    UnreadableFileException(int line, String reason) {
        super(reason);
        this.line = line;
    }

    /** Returns the line, from 1, or 0 when it is about the whole file. */
    int line() {
        return line;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
