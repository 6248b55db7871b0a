package nl.gezondheidsplein.hub.squaremap.pictures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: pictures of offers; one goes with the record of its offer. Any thread may call. */
public interface PictureBook {
    /** Keeps a picture in the place of the one of the same offer, which must be in the map. */
    void put(OfferPicture picture);

    /** Removes the picture of this offer, if there is one. */
    void remove(UUID offer);

    /** Returns the picture of this offer. */
    Optional<OfferPicture> find(UUID offer);

    /** Returns all, ordered by offer. */
    List<OfferPicture> all();

    /** Returns what is another after every change, and cheap to ask for. */
    String mark();
}
