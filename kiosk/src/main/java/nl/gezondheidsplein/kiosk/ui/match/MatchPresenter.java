package nl.gezondheidsplein.kiosk.ui.match;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.match.Match;
import nl.gezondheidsplein.kiosk.match.Matches;
import nl.gezondheidsplein.kiosk.match.Reason;
import nl.gezondheidsplein.kiosk.ui.match.MatchView.Card;
import nl.gezondheidsplein.kiosk.ui.match.MatchView.Lead;
import nl.gezondheidsplein.kiosk.ui.match.MatchView.Nothing;
import nl.gezondheidsplein.kiosk.ui.text.ReasonWords;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Thanks;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Shows what fits, and lets the wish count. */
public final class MatchPresenter implements MatchView.Acts {
    private final MatchView view;
    private final Visit visit;
    private final Wording wording;
    private final Matches matches;

    public MatchPresenter(MatchView view, Visit visit, Wording wording, Matches matches) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.matches = matches;
    }

    /**
     * Shows the match.
     *
     * @param now on the clock of the place
     */
    public void show(LocalDateTime now, Optional<PlaceSheet> place) {
        if (matches.offers().isEmpty()) {
            showNothing(place);
        } else {
            showMatch(new ReasonWords(wording, now.toLocalDate()));
        }
        visit.matched(matches.isOffered());
    }

    private void showMatch(ReasonWords words) {
        List<Card> cards = matches.offers().stream().map(match -> card(match, words)).toList();
        Map<Lead, String> leads = new EnumMap<>(Lead.class);
        if (view.hasRoomForAll()) {
            put(leads, Lead.TAKE_AWAY, Lead.AGENDA, Lead.MAP);
        } else if (visit.steps().isEmpty()) {
            put(leads, Lead.OTHERS, Lead.TAKE_AWAY);
            cards = cards.subList(0, 1);
        } else {
            put(leads, Lead.AGENDA, Lead.MAP);
            cards = cards.subList(1, cards.size());
        }
        view.showMatch(wording.say(heading(cards.getFirst())), cards, leads, this);
    }

    private String heading(Card leading) {
        if (!leading.isFirst()) {
            return "match.heading";
        }
        return matches.isRoute() ? "match.route" : "match.first";
    }

    private Card card(Match match, ReasonWords words) {
        boolean isFirst = matches.firstStep().filter(match::equals).isPresent();
        return new Card(
                match.offer().id(),
                match.offer().facts().category(),
                isFirst,
                wording.of(match.offer().title()),
                words.why(
                        match, isFirst && matches.isRoute() ? Set.of(Reason.CONNECTOR) : Set.of()));
    }

    private void showNothing(Optional<PlaceSheet> place) {
        Map<Lead, String> leads = new EnumMap<>(Lead.class);
        put(leads, Lead.AGENDA, Lead.JOIN);
        view.showNothing(
                new Nothing(
                        wording.say("match.nothing"),
                        isCounted() ? wording.say("match.nothing.counted") : "",
                        place.map(sheet -> wording.of(sheet.askHere()))
                                .orElseGet(() -> wording.say("ask.fallback"))),
                leads,
                this);
    }

    /** Only a wish that is clear in all its parts counts, and only once it is stored. */
    private boolean isCounted() {
        return visit.wish()
                .filter(wish -> wish.stream().isPresent())
                .filter(wish -> wish.domain().isPresent())
                .filter(wish -> wish.theme().isPresent())
                .map(wish -> aboutIt(wish).about())
                .flatMap(visit::thanks)
                .filter(thanks -> thanks == Thanks.STORED)
                .isPresent();
    }

    private static Contribution.Wished aboutIt(ClarifySheet.Wish wish) {
        return new Contribution.Wished(
                wish.stream().orElseThrow(),
                wish.domain().orElseThrow(),
                wish.theme().orElseThrow(),
                false);
    }

    private void put(Map<Lead, String> leads, Lead... shown) {
        for (Lead lead : shown) {
            if (lead != Lead.OTHERS || matches.offers().size() > 1) {
                leads.put(
                        lead,
                        wording.say(
                                "match." + lead.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
    }

    @Override
    public void offerChosen(String id) {
        matches.offers().stream()
                .map(Match::offer)
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .ifPresent(offer -> visit.openOffer(id, offer.facts().category()));
    }

    @Override
    public void leadChosen(Lead lead) {
        switch (lead) {
            case OTHERS -> visit.step(Lead.OTHERS.name());
            case TAKE_AWAY -> visit.open(Screen.TAKE_AWAY);
            case AGENDA -> visit.open(Screen.AGENDA);
            case MAP -> visit.open(Screen.MAP);
            case JOIN -> visit.open(Screen.JOIN);
        }
    }
}
