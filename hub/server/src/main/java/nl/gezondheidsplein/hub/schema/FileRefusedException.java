package nl.gezondheidsplein.hub.schema;

import java.util.List;
import java.util.stream.Collectors;

/** A file breaks its schema; nothing of it was taken over. */
public final class FileRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** More says nothing new. */
    private static final int LONGEST_LIST = 20;

    private final transient List<Fault> faults;

    FileRefusedException(String file, List<Fault> faults) {
        super(message(file, faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns what is wrong, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(String file, List<Fault> faults) {
        String listed =
                faults.stream()
                        .limit(LONGEST_LIST)
                        .map(fault -> "\n  " + fault)
                        .collect(Collectors.joining());
        int more = faults.size() - LONGEST_LIST;
        return "Nothing is taken over; the file of "
                + file
                + " has "
                + faults.size()
                + (faults.size() == 1 ? " fault:" : " faults:")
                + listed
                + (more > 0 ? "\n  and " + more + " more" : "");
    }
}
