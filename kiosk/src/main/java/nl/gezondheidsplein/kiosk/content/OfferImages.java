package nl.gezondheidsplein.kiosk.content;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The pictures of offers as they can be painted. Asked on the event dispatch thread. */
public interface OfferImages {
    /**
     * The picture with this path in the present pack, made where it holds nobody up; nothing when
     * it is gone or broken.
     */
    CompletionStage<Optional<BufferedImage>> of(String file);

    /** Forgets every picture: which ones were looked at is part of a visit. */
    void forget();

    /** No pictures. */
    static OfferImages none() {
        return new OfferImages() {
            @Override
            public CompletionStage<Optional<BufferedImage>> of(String file) {
                return CompletableFuture.completedStage(Optional.empty());
            }

            @Override
            public void forget() {}
        };
    }
}
