package nl.gezondheidsplein.hub.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.fleet.FleetLog;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.TopicAddress;
import nl.gezondheidsplein.protocol.carry.UpParcel;

/**
 * Takes in what came on a stick, as {@link Intake} takes in what the broker brings: the same check,
 * the same numbers, the same receipt. It may run beside a hub that serves.
 */
public final class ParcelIntake {
    private static final Logger LOG = System.getLogger(ParcelIntake.class.getName());

    private final Clerk clerk;
    private final FleetLog fleet;
    private final Clock clock;

    public ParcelIntake(
            IntakeStore store,
            Booking booking,
            Supplier<ItemCatalogue> catalogue,
            FleetLog fleet,
            Clock clock) {
        this.clerk = new Clerk(store, booking, catalogue);
        this.fleet = fleet;
        this.clock = clock;
    }

    /** Settles messages in the order of the parcel, all of them or none. */
    public void take(KioskId kiosk, List<UpParcel.Message> messages) {
        Clerk.Outcome outcome =
                clerk.settle(
                        messages.stream()
                                .map(
                                        message ->
                                                new Delivery(
                                                        new TopicAddress(kiosk, message.channel()),
                                                        message.payload(),
                                                        false,
                                                        () -> {}))
                                .toList(),
                        clock.instant());
        outcome.remarks().forEach(remark -> LOG.log(Level.WARNING, remark));
        fleet.messagesSaid(kiosk);
    }

    /** Returns the receipt of a kiosk as it stands, nothing for one that gets none. */
    public Optional<Receipt> receipt(KioskId kiosk) {
        Instant now = clock.instant();
        return clerk.receipt(kiosk, now);
    }
}
