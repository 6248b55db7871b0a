package nl.gezondheidsplein.kiosk.takeaway;

import java.util.EnumMap;
import java.util.Map;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed.Change;
import nl.gezondheidsplein.protocol.Domain;
import org.jspecify.annotations.Nullable;

/** What comes of an earlier report that was scanned: how each domain compares, or why not. */
public sealed interface ThenAndNow {
    /** More, the same or less by domain, and nothing else of the report. */
    record Compared(Changed changed) implements ThenAndNow {}

    /** It was refused. */
    record Refused(Unreadable reason) implements ThenAndNow {}

    /** Compares two plants; a domain that either does not know is skipped. */
    static ThenAndNow of(Map<Domain, Band> then, Map<Domain, Band> now) {
        if (then.isEmpty()) {
            return new Refused(Unreadable.NO_CHECK);
        }
        Map<Domain, Change> changes = new EnumMap<>(Domain.class);
        for (Domain domain : Domain.values()) {
            changes.put(domain, change(then.get(domain), now.get(domain)));
        }
        return new Compared(new Changed(changes));
    }

    private static Change change(@Nullable Band then, @Nullable Band now) {
        if (then == null || now == null) {
            return Change.SKIPPED;
        }
        int difference = Integer.signum(now.compareTo(then));
        return difference == 0 ? Change.SAME : difference > 0 ? Change.MORE : Change.LESS;
    }
}
