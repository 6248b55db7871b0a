package nl.gezondheidsplein.hub.squaremap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.Cost;

/** What it costs, for all or for some. */
public record CostOption(HsdsObject hsds) {
    private static final Map<String, Cost> KINDS =
            Map.of(
                    "gratis", Cost.FREE,
                    "eigen bijdrage", Cost.CONTRIBUTION,
                    "verzekering", Cost.INSURANCE);

    /** A price in words, as the form of this hub once kept it and others still write it. */
    private static final Pattern EUROS =
            Pattern.compile(
                    "(?:(?:€|euro) ?(?<before>\\d{1,4}(?:[.,]\\d{1,2})?)(?:,-)?"
                            + "|(?<after>\\d{1,4}(?:[.,]\\d{1,2})?) ?(?:€|euro))");

    private static final Pattern SMALL =
            Pattern.compile("(?:een )?(?:kleine )?(?:eigen )?bijdrage");

    /** Returns the price in words, as the organisation gave it. */
    public Optional<String> words() {
        return hsds.text("amount_description").or(() -> hsds.text("option"));
    }

    /** Returns for what or by whom it is paid, as {@code gratis} or {@code verzekering}. */
    public Optional<String> option() {
        return hsds.text("option");
    }

    /** Returns the price. */
    public Optional<Double> amount() {
        return hsds.number("amount");
    }

    /** Returns the price that this tells, if every language has words for it. */
    public Optional<Price> price() {
        Optional<Cost> kind = option().map(KINDS::get);
        if (kind.isPresent()) {
            return Optional.of(
                    new Price(
                            kind.get(),
                            kind.get() == Cost.CONTRIBUTION
                                    ? amount().filter(euros -> euros > 0)
                                    : Optional.empty()));
        }
        return amount().map(Price::of).or(() -> words().flatMap(CostOption::read));
    }

    private static Optional<Price> read(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("gratis")) {
            return Optional.of(Price.free());
        }
        if (SMALL.matcher(plain).matches()) {
            return Optional.of(new Price(Cost.CONTRIBUTION, Optional.empty()));
        }
        Matcher euros = EUROS.matcher(plain);
        if (!euros.matches()) {
            return Optional.empty();
        }
        String number =
                Optional.ofNullable(euros.group("before")).orElseGet(() -> euros.group("after"));
        return Optional.of(Price.of(Double.parseDouble(number.replace(',', '.'))));
    }
}
