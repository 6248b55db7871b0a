package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What a page shows of a list that grows with the years, and the addresses of what stands before
 * and after it.
 *
 * @param before of what is newer, or empty
 * @param after of what is older, or empty
 */
record Leaf<T>(List<T> shown, String before, String after) {
    /** Reads part of a list, newest first. */
    @FunctionalInterface
    interface Reader<T> {
        List<T> read(int from, int most);
    }

    Leaf {
        shown = List.copyOf(shown);
    }

    /**
     * Reads one leaf of a list.
     *
     * @param number from 0
     * @param size how many stand on it at most
     * @param address of the leaf of a number
     */
    static <T> Leaf<T> of(int number, int size, Reader<T> reader, IntFunction<String> address) {
        List<T> found = reader.read(number * size, size + 1);
        return new Leaf<>(
                found.subList(0, Math.min(size, found.size())),
                number == 0 ? "" : address.apply(number - 1),
                found.size() > size ? address.apply(number + 1) : "");
    }
}
