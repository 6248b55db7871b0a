package nl.gezondheidsplein.protocol;

/**
 * The outcome of an order.
 *
 * @param order the id of the order
 * @param detail what a steward should know, at most 20,000 characters
 */
public record Reply(String order, Outcome outcome, String detail) {
    static final int MAX_DETAIL = 20_000;

    public Reply {
        Checks.form("order", order, Order.ID);
        Checks.length("detail", detail, 0, MAX_DETAIL);
    }
}
