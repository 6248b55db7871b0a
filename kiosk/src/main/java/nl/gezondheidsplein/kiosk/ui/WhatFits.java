package nl.gezondheidsplein.kiosk.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.match.Match;
import nl.gezondheidsplein.kiosk.match.Matches;
import nl.gezondheidsplein.kiosk.match.Seeker;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.takeaway.Report;
import nl.gezondheidsplein.kiosk.takeaway.TakenOffer;
import nl.gezondheidsplein.kiosk.ui.text.OfferWords;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Plant;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import nl.gezondheidsplein.protocol.Offer;

/**
 * What the social map has for a visit as it stands now, and what of it can be taken along.
 *
 * @param now on the clock of the place
 */
record WhatFits(Visit visit, SocialMap map, LocalDateTime now) {
    private static final Wish OPEN =
            new Wish(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    /** At most three offers for the wish, or somebody who goes along. */
    Matches matches() {
        return map.match(
                new Seeker(
                        visit.wish().orElse(OPEN),
                        visit.language().orElse(Language.DUTCH),
                        Set.copyOf(visit.plant().map(Plant::low).orElse(List.of())),
                        visit.seeksConnector(),
                        visit.forWhom()),
                now);
    }

    /** The plant, and the offer that was opened or else those that fit. */
    Report report(Wording wording) {
        return new Report(
                now.toLocalDate(),
                wording.language(),
                visit.plant().map(Plant::domains).orElse(Map.of()),
                offers().stream().map(offer -> taken(offer, wording)).toList());
    }

    private List<Offer> offers() {
        Optional<Offer> opened = visit.offer().flatMap(map::offer);
        if (opened.isPresent()) {
            return List.of(opened.get());
        }
        return visit.wish().isPresent() || visit.seeksConnector()
                ? matches().offers().stream().map(Match::offer).toList()
                : List.of();
    }

    private TakenOffer taken(Offer offer, Wording wording) {
        OfferWords words = new OfferWords(wording);
        return TakenOffer.of(
                offer,
                wording.language(),
                map.next(offer, now).stream()
                        .findFirst()
                        .map(moment -> words.when(moment, now.toLocalDate()))
                        .orElse(""));
    }
}
