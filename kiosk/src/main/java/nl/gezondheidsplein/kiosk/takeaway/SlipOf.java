package nl.gezondheidsplein.kiosk.takeaway;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.gezondheidsplein.kiosk.takeaway.SlipPart.Size;
import nl.gezondheidsplein.protocol.Domain;

/**
 * Makes the slip of a report: each sentence in the resident's own language and below it in Dutch,
 * once where both are the same. The code is that of the resident's own report.
 */
final class SlipOf {
    private final Telling own;
    private final Telling dutch;
    private final List<SlipPart> parts = new ArrayList<>();

    private SlipOf(Telling own, Telling dutch) {
        this.own = own;
        this.dutch = dutch;
    }

    /**
     * The slip of a report.
     *
     * @param dutch the same report in Dutch, for whoever helps
     */
    static Slip slip(Telling own, Telling dutch, QrCode code) {
        SlipOf slip = new SlipOf(own, dutch);
        slip.write(code);
        return new Slip(own.report().language().isRightToLeft(), slip.parts);
    }

    private void write(QrCode code) {
        say(Size.HEADING, "taken.heading");
        add(Size.SENTENCE, Said.inBoth(date(own), date(dutch)));
        if (!own.report().bands().isEmpty()) {
            parts.add(new SlipPart.Rule());
            say(Size.TITLE, "taken.plant");
            own.report()
                    .bands()
                    .keySet()
                    .forEach(
                            domain ->
                                    add(
                                            Size.SENTENCE,
                                            Said.inBoth(grown(own, domain), grown(dutch, domain))));
        }
        for (int i = 0; i < own.report().offers().size(); i++) {
            parts.add(new SlipPart.Rule());
            offer(own.report().offers().get(i), dutch.report().offers().get(i));
        }
        if (own.report().offers().isEmpty()) {
            parts.add(new SlipPart.Rule());
            say(Size.SENTENCE, "taken.nothing");
        }
        parts.add(new SlipPart.Code(code));
        say(Size.SMALL, "takeaway.hint");
    }

    private void offer(TakenOffer mine, TakenOffer inDutch) {
        add(Size.TITLE, Said.inBoth(mine.title(), inDutch.title()));
        add(Size.SENTENCE, Said.inBoth(mine.where(), inDutch.where()));
        add(Size.SENTENCE, Said.inBoth(mine.when(), inDutch.when()));
        add(Size.SENTENCE, Said.inBoth(mine.ask(), inDutch.ask()));
        add(Size.TITLE, Said.inBoth(code(own, mine), code(dutch, inDutch)));
    }

    private void say(Size size, String key) {
        add(size, Said.inBoth(own.words().say(key), dutch.words().say(key)));
    }

    private void add(Size size, Said said) {
        if (!said.own().isEmpty()) {
            parts.add(new SlipPart.Words(size, said));
        }
    }

    private static String date(Telling telling) {
        Locale locale = telling.report().language().locale();
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale)
                .format(telling.report().date());
    }

    private static String grown(Telling telling, Domain domain) {
        String band =
                Objects.requireNonNull(telling.report().bands().get(domain))
                        .name()
                        .toLowerCase(Locale.ROOT);
        return telling.words()
                .say(
                        "takeaway.domain",
                        Map.of(
                                "domain",
                                telling.words().say("domain." + domain.id()),
                                "band",
                                telling.words().say("plant.band." + band)));
    }

    private static String code(Telling telling, TakenOffer offer) {
        return telling.words().say("takeaway.code", Map.of("code", offer.code()));
    }
}
