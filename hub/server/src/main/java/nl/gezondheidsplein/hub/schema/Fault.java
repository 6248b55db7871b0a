package nl.gezondheidsplein.hub.schema;

/**
 * What is wrong at one place of a file.
 *
 * @param line from 1; 0 when the file as a whole is meant
 * @param pointer the JSON pointer of the value; empty for the file itself
 */
public record Fault(int line, String pointer, String reason) {
    @Override
    public String toString() {
        return "line " + line + ", " + (pointer.isEmpty() ? "the file" : pointer) + ": " + reason;
    }
}
