package nl.gezondheidsplein.hub.neighbourhood;

import java.util.List;
import nl.gezondheidsplein.protocol.PlaceId;

/**
 * Port: which places signed which version of the covenant. A signature is kept as long as its
 * place. Any thread may call; each method is one transaction.
 */
public interface CovenantRegister {
    /**
     * Notes a signature; what was noted of the same place and version before is corrected.
     *
     * @return false when it was noted just so already
     */
    boolean note(Signature signature);

    /**
     * Takes away what was noted by mistake.
     *
     * @return false when there was nothing
     */
    boolean takeBack(PlaceId place, String version);

    /** Returns whether the place signed this version. */
    boolean isSigned(PlaceId place, String version);

    /** Returns every signature, ordered by place, the latest day first. */
    List<Signature> signatures();
}
