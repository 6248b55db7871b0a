package nl.gezondheidsplein.hub.neighbourhood;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.gezondheidsplein.protocol.PlaceId;

/**
 * The privacy covenant with the places: one version holds now, and a kiosk counts only where it was
 * signed.
 *
 * <p>Any thread may call. Every change is committed when the method returns.
 */
public final class Covenants {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final CovenantRegister register;
    private final String present;
    private final InstantSource clock;

    /**
     * Covenants of which this version holds now.
     *
     * @param present the label that content packs carry
     */
    public Covenants(CovenantRegister register, String present, InstantSource clock) {
        this.register = register;
        this.present = present;
        this.clock = clock;
    }

    /** The label of the version that holds now. */
    public String present() {
        return present;
    }

    /** Returns whether the place signed the version that holds now. */
    public boolean isSigned(PlaceId place) {
        return register.isSigned(place, present);
    }

    /** The day by which a signature can have been given at the latest. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /**
     * Notes a signature, of the version that holds now or of another that is being prepared.
     *
     * @return false when it was noted just so already
     * @throws IllegalArgumentException when its day is still to come
     */
    public boolean note(Signature signature) {
        if (signature.on().isAfter(today())) {
            throw new IllegalArgumentException("Nobody signs on a day to come");
        }
        return register.note(signature);
    }

    /**
     * Takes away what was noted by mistake.
     *
     * @return false when there was nothing
     */
    public boolean takeBack(PlaceId place, String version) {
        return register.takeBack(place, version);
    }

    /** Returns every signature, ordered by place, the latest day first. */
    public List<Signature> signatures() {
        return register.signatures();
    }
}
