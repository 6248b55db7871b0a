package nl.gezondheidsplein.kiosk.ui.match;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.match.Match;
import nl.gezondheidsplein.kiosk.match.Matches;
import nl.gezondheidsplein.kiosk.match.Reason;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.match.MatchView.Card;
import nl.gezondheidsplein.kiosk.ui.match.MatchView.Lead;
import nl.gezondheidsplein.kiosk.ui.match.MatchView.Nothing;
import nl.gezondheidsplein.kiosk.ui.text.ReasonWords;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.ForWhom;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Thanks;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Shows what fits, and lets the wish count. */
public final class MatchPresenter implements MatchView.Acts, ChoicesView.Acts {
    private static final String ANYBODY = "anybody";

    private final MatchView.Faces faces;
    private final Visit visit;
    private final Wording wording;
    private final Matches matches;

    public MatchPresenter(MatchView.Faces faces, Visit visit, Wording wording, Matches matches) {
        this.faces = faces;
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
        if (visit.steps().contains(Lead.FOR_WHOM.name())) {
            showForWhom();
        } else if (matches.offers().isEmpty()) {
            showNothing(place);
        } else {
            showMatch(new ReasonWords(wording, now.toLocalDate()));
        }
        visit.matched(matches.isOffered());
    }

    private void showForWhom() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(ANYBODY, "samen", wording.say("match.for-whom.anybody"), ""));
        matches.whom()
                .forEach(whom -> choices.add(new Choice(whom.id(), whom.id(), words(whom), "")));
        faces.forWhom().showChoices(wording.say("match.for-whom.heading"), "", choices, this);
    }

    private String words(ForWhom whom) {
        return wording.say("agenda.filter." + whom.id());
    }

    private void showMatch(ReasonWords words) {
        MatchView view = faces.match();
        List<Card> cards = matches.offers().stream().map(match -> card(match, words)).toList();
        Map<Lead, String> leads = new EnumMap<>(Lead.class);
        if (view.hasRoomForAll() && !visit.isCalm()) {
            put(leads, Lead.FOR_WHOM, Lead.TAKE_AWAY, Lead.AGENDA, Lead.MAP);
        } else if (visit.steps().isEmpty()) {
            put(leads, Lead.OTHERS, Lead.FOR_WHOM, Lead.TAKE_AWAY);
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
        faces.match()
                .showNothing(
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
            boolean leadsOn =
                    switch (lead) {
                        case OTHERS -> matches.offers().size() > 1;
                        case FOR_WHOM -> !matches.whom().isEmpty();
                        case TAKE_AWAY, AGENDA, MAP, JOIN -> true;
                    };
            if (leadsOn) {
                leads.put(lead, words(lead));
            }
        }
    }

    /** Who said for whom it is sees that, in the place of the question. */
    private String words(Lead lead) {
        return visit.forWhom()
                .filter(_ -> lead == Lead.FOR_WHOM)
                .map(this::words)
                .orElseGet(
                        () ->
                                wording.say(
                                        "match."
                                                + lead.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')));
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
            case OTHERS, FOR_WHOM -> visit.step(lead.name());
            case TAKE_AWAY -> visit.open(Screen.TAKE_AWAY);
            case AGENDA -> visit.open(Screen.AGENDA);
            case MAP -> visit.open(Screen.MAP);
            case JOIN -> visit.open(Screen.JOIN);
        }
    }

    @Override
    public void chosen(String whom) {
        visit.lookFor(ForWhom.of(whom));
    }

    @Override
    public void wentOn() {
        visit.back();
    }

    @Override
    public void done() {
        visit.stop();
    }
}
