package nl.gezondheidsplein.hub.review;

import java.util.List;

/**
 * Only what somebody reviewed, for a hub that serves places: there a promise that nobody read in a
 * language stands in Dutch, whatever examples a file once brought.
 */
public record WithoutExamples(ReviewBook book) implements ReviewBook {
    @Override
    public void put(Review review) {
        book.put(review);
    }

    @Override
    public List<Review> all() {
        return book.all().stream().filter(review -> !review.isExample()).toList();
    }

    @Override
    public String mark() {
        return book.mark();
    }
}
