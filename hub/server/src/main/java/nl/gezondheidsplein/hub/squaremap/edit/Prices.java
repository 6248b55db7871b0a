package nl.gezondheidsplein.hub.squaremap.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.squaremap.CostOption;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;
import nl.gezondheidsplein.hub.squaremap.Price;

/** A price as an editor chooses it, and as HSDS keeps it. */
public final class Prices {
    /** Whole euros, with cents or without. */
    private static final Pattern EUROS = Pattern.compile("(?:€ ?)?(\\d{1,4}(?:[.,]\\d{1,2})?)");

    private Prices() {}

    /** Returns a price as a form asks it. */
    public static OfferDraft.Cost draft(Price price) {
        return switch (price.kind()) {
            case FREE -> new OfferDraft.Cost(OfferDraft.Cost.FREE, "");
            case INSURANCE -> new OfferDraft.Cost(OfferDraft.Cost.INSURANCE, "");
            case UNKNOWN -> OfferDraft.Cost.UNSAID;
            case CONTRIBUTION ->
                    price.euros()
                            .map(
                                    euros ->
                                            new OfferDraft.Cost(
                                                    OfferDraft.Cost.AMOUNT,
                                                    words(BigDecimal.valueOf(euros))))
                            .orElseGet(() -> new OfferDraft.Cost(OfferDraft.Cost.CONTRIBUTION, ""));
        };
    }

    /** Returns the amount in euros, if it can be read. */
    public static Optional<BigDecimal> euros(String text) {
        return Optional.of(EUROS.matcher(text.strip()))
                .filter(euros -> euros.matches())
                .map(euros -> new BigDecimal(euros.group(1).replace(',', '.')))
                .filter(euros -> euros.signum() > 0);
    }

    /** Fills a cost option with a price that was found whole. */
    static void fill(ObjectNode option, OfferDraft.Cost cost) {
        option.remove("amount");
        option.remove("currency");
        switch (cost.kind()) {
            case OfferDraft.Cost.FREE -> {
                option.put("option", "gratis").put("amount_description", "gratis");
                option.put("amount", 0).put("currency", "eur");
            }
            case OfferDraft.Cost.CONTRIBUTION ->
                    option.put("option", "eigen bijdrage")
                            .put("amount_description", "kleine eigen bijdrage");
            case OfferDraft.Cost.INSURANCE ->
                    option.put("option", "verzekering")
                            .put("amount_description", "uit de zorgverzekering");
            default -> {
                BigDecimal euros = euros(cost.euros()).orElseThrow();
                option.put("option", "eigen bijdrage");
                option.put("amount_description", words(euros) + " euro");
                option.put("amount", euros).put("currency", "eur");
            }
        }
    }

    /** Returns whether a cost option tells a price. */
    static boolean isTold(ObjectNode option) {
        return new CostOption(HsdsObject.of(option)).price().isPresent();
    }

    private static String words(BigDecimal euros) {
        boolean isWhole = euros.stripTrailingZeros().scale() <= 0;
        return euros.setScale(isWhole ? 0 : 2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
