package nl.gezondheidsplein.kiosk.carry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.content.ContentStore;
import nl.gezondheidsplein.kiosk.content.PackRefusedException;
import nl.gezondheidsplein.kiosk.content.PackSeal;
import nl.gezondheidsplein.kiosk.content.PackUpdater;
import nl.gezondheidsplein.kiosk.outbox.Outbox;
import nl.gezondheidsplein.kiosk.outbox.ReceiptOutcome;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.carry.DownParcel;
import nl.gezondheidsplein.protocol.carry.ParcelRefusedException;
import nl.gezondheidsplein.protocol.carry.Stick;
import nl.gezondheidsplein.protocol.carry.UpParcel;

/**
 * Deals with a stick. What it takes and gives is what the broker would have brought and fetched, so
 * it does not matter when a stick is lost, comes twice or late, or when the kiosk meets a network
 * after all. To be used from one thread, which waits for disk and stick.
 */
public final class Courier {
    private static final System.Logger LOG = System.getLogger(Courier.class.getName());

    /** A year of windows; the rest goes with the next stick. */
    private static final int MOST = 1_000;

    private final Outbox outbox;
    private final ContentStore content;
    private final EnrolResponse given;
    private final Supplier<KeyPair> keys;

    /**
     * @param given what the hub gave at enrolment
     * @param keys the kiosk's present key
     */
    public Courier(
            Outbox outbox, ContentStore content, EnrolResponse given, Supplier<KeyPair> keys) {
        this.outbox = outbox;
        this.content = content;
        this.given = given;
        this.keys = keys;
    }

    /** Takes what the hub sent and gives what waits; never writes on a stick of somebody else. */
    public Carried serve(Stick stick) {
        KioskId kiosk = given.kiosk();
        Path own = stick.toKiosk(kiosk);
        try {
            if (!Files.isDirectory(stick.toKiosk())) {
                return new Carried(Carried.Result.NO_STICK, 0);
            }
            if (!Files.isRegularFile(own)) {
                return new Carried(Carried.Result.NOT_FOR_THIS_KIOSK, 0);
            }
            return serve(stick, DownParcel.read(Stick.read(own), kiosk, given.packKeys()));
        } catch (ParcelRefusedException | MalformedMessageException e) {
            LOG.log(System.Logger.Level.ERROR, "the stick is refused: {0}", e.getMessage());
            return new Carried(Carried.Result.NOT_FOR_THIS_KIOSK, 0);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "the stick cannot be read or written", e);
            return new Carried(Carried.Result.FAULT, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Carried(Carried.Result.FAULT, 0);
        }
    }

    private Carried serve(Stick stick, DownParcel parcel) throws IOException, InterruptedException {
        if (outbox.apply(MessageCodec.decodeReceipt(parcel.receipt()))
                instanceof ReceiptOutcome.StateLost lost) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the hub has numbers up to {0}, this kiosk gave out up to {1}",
                    lost.upTo(),
                    lost.ownNextSeq() - 1);
            return new Carried(Carried.Result.STATE_LOST, 0);
        }
        boolean isShown = show(stick, parcel.manifest());
        List<UpParcel.Message> waiting =
                outbox.unsettled(MOST).stream()
                        .map(row -> new UpParcel.Message(row.channel(), row.payload()))
                        .toList();
        Stick.write(
                stick.toHub(given.kiosk()),
                UpParcel.seal(given.kiosk(), keys.get(), parcel.hub(), waiting));
        return new Carried(
                isShown ? Carried.Result.DONE : Carried.Result.DONE_WITHOUT_PACK, waiting.size());
    }

    private boolean show(Stick stick, Optional<byte[]> manifest) throws InterruptedException {
        if (manifest.isEmpty()) {
            return true;
        }
        try {
            var _ =
                    new PackUpdater(
                                    content,
                                    new PackSeal(given.kiosk(), given.packKeys()),
                                    new StickSource(stick))
                            .update(manifest.get());
            return true;
        } catch (PackRefusedException | IOException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the pack on the stick is not shown ({0}); the present one stays",
                    e.toString());
            return false;
        }
    }
}
