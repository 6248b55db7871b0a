package nl.gezondheidsplein.protocol;

/** What an offer costs, as far as it matters for a choice; the words stand in its lines. */
public enum Cost implements Named {
    FREE,
    /** A small contribution of one's own. */
    CONTRIBUTION,
    /** Paid by the health insurance, perhaps after the own risk. */
    INSURANCE,
    /** Nobody said; ask. */
    UNKNOWN
}
