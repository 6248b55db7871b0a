package nl.gezondheidsplein.kiosk.visit;

import java.util.ArrayList;
import java.util.List;

/** Keeps every end of a visit in the order in which it was handed over. */
final class RecordingListener implements VisitListener {
    final List<VisitEnd> ends = new ArrayList<>();
    int changes;

    @Override
    public void changed() {
        changes++;
    }

    @Override
    public void ended(VisitEnd end) {
        ends.add(end);
    }
}
