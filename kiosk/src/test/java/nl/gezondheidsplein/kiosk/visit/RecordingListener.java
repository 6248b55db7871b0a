package nl.gezondheidsplein.kiosk.visit;

import java.util.ArrayList;
import java.util.List;

/** Keeps what visits hand over, in order. */
final class RecordingListener implements VisitListener {
    final List<VisitEnd> ends = new ArrayList<>();
    final List<Contribution> contributions = new ArrayList<>();
    final List<Pace> paces = new ArrayList<>();
    long ticket;
    int changes;

    @Override
    public void changed() {
        changes++;
    }

    @Override
    public void contributed(long handedOut, Contribution contribution, Pace pace) {
        ticket = handedOut;
        contributions.add(contribution);
        paces.add(pace);
    }

    @Override
    public void ended(VisitEnd end) {
        ends.add(end);
    }
}
