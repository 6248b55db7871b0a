package nl.gezondheidsplein.kiosk.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/**
 * The visits of a kiosk, one after the other: takes what the resident does, says what the screen
 * shows, and hands over what counts. An act that the present screen does not offer changes nothing,
 * so a late tap is harmless. Not safe for more than one thread.
 */
public final class Visit {
    private final InstantSource time;
    private final IdleRule idleRule;
    private final Supplier<Guide> guide;
    private final VisitListener listener;

    // for one visit
    private final Trail way = new Trail();
    private final Set<Screen> seen = EnumSet.noneOf(Screen.class);
    private final Set<OfferUse> offers = new TreeSet<>();
    private final Contributions contributions = new Contributions();
    private Manner manner = new Manner();
    private Optional<Answer> health = Optional.empty();
    private Optional<CheckRound> round = Optional.empty();
    private Optional<Plant> plant = Optional.empty();
    private Search search = Search.nothing();
    private Optional<ShownOffer> offer = Optional.empty();
    private Optional<Screen> afterAdult = Optional.empty();
    private Optional<Contribution> givenHere = Optional.empty();
    private boolean isAdult;
    private boolean isHost;
    private boolean isRound;
    private boolean takesTurn;
    private boolean isAssisted;
    private Instant screenBegan;
    private Instant roundBegan;
    private Instant wishBegan;
    private Instant lastTouch;

    /** The offer on the screen. */
    private record ShownOffer(String id, String category) {}

    /**
     * @param time a steady time, see {@link SteadyTime}
     * @param guide asked when a way is chosen; must not change during a visit
     */
    public Visit(
            InstantSource time, IdleRule idleRule, Supplier<Guide> guide, VisitListener listener) {
        this.time = time;
        this.idleRule = idleRule;
        this.guide = guide;
        this.listener = listener;
        this.lastTouch = time.instant();
        this.screenBegan = lastTouch;
        this.roundBegan = lastTouch;
        this.wishBegan = lastTouch;
    }

    /** What the screen shows now. */
    public Screen screen() {
        return way.screen();
    }

    /** The language of this visit; empty until one is chosen. */
    public Optional<Language> language() {
        return manner.language;
    }

    /** The language that is heard while the screens are Dutch; empty for all others. */
    public Optional<HeardLanguage> heard() {
        return manner.heard;
    }

    /** Whether this visit is calm. */
    public boolean isCalm() {
        return manner.isCalm;
    }

    /** Whether this visit reads everything in large letters. */
    public boolean isLarger() {
        return manner.isLarger;
    }

    /** Whether this visit asked to hear something; then it has three times the time. */
    public boolean isListening() {
        return manner.isListening;
    }

    /** The answer to the first question of the quick check; empty while it is asked. */
    public Optional<Answer> health() {
        return health;
    }

    /** The gezondheidscheck that is on; empty when none was begun. */
    public Optional<CheckRound> round() {
        return round;
    }

    /** The plant of the finished gezondheidscheck. */
    public Optional<Plant> plant() {
        return plant;
    }

    /** What is being made clear, or was; empty when no wish was begun. */
    public Optional<Clarification> clarification() {
        return search.clarification;
    }

    /** What to find something for; empty when nothing was wished in this visit. */
    public Optional<ClarifySheet.Wish> wish() {
        return search.clarification.map(Clarification::wish);
    }

    /** Whether the match is somebody who goes along, instead of a list. */
    public boolean seeksConnector() {
        return search.isForConnector;
    }

    /** For whom to look; empty when it was not said. */
    public Optional<ForWhom> forWhom() {
        return search.whom;
    }

    /** The id of the offer that was opened last. */
    public Optional<String> offer() {
        return offer.map(ShownOffer::id);
    }

    /**
     * Where the thanks for a contribution stand; empty when there is none about this.
     *
     * @param about see {@link Contribution#about}
     */
    public Optional<Thanks> thanks(String about) {
        return contributions.thanks(about);
    }

    /** What was contributed on the present screen since it was entered: what it thanks for. */
    public Optional<Contribution> givenHere() {
        return givenHere;
    }

    /** What the resident chose so far within the present screen, the first choice first. */
    public List<String> steps() {
        return way.steps();
    }

    /** Goes one step further within the present screen; {@link #back} takes it back. */
    public void step(String choice) {
        if (screen() != Screen.ATTRACT) {
            way.step(choice);
            arrived();
        }
    }

    /** Which page of a list the resident turned to on the present screen, from 0. */
    public int page() {
        return way.page();
    }

    /** Turns so many pages on, or back, in the list of the present screen. */
    public void turn(int pages) {
        if (screen() != Screen.ATTRACT) {
            way.turn(pages);
            arrived();
        }
    }

    /** Whether a visit can begin here. */
    public boolean isOpen() {
        return !guide.get().isClosed();
    }

    /** A touch on the resting screen: the visit begins. */
    public void begin() {
        if (screen() == Screen.ATTRACT && isOpen()) {
            go(Screen.LANGUAGE);
        }
    }

    /** The next of a group begins a visit, which leads to the check at once. */
    public void joinRound() {
        if (screen() == Screen.ATTRACT && isOpen()) {
            takesTurn = true;
            go(Screen.LANGUAGE);
        }
    }

    /**
     * A group looks at what it has together; that is nobody's visit.
     *
     * @param spoken the language of the group
     */
    public void openRound(Language spoken) {
        if (screen() == Screen.ATTRACT && isOpen()) {
            isRound = true;
            manner.language = Optional.of(spoken);
            go(Screen.ROUND);
        }
    }

    /** Chooses the language, or another one later; then the visit goes on where it was. */
    public void choose(Language chosen) {
        choose(chosen, Optional.empty());
    }

    /** Chooses a language that is only heard; what is not heard in it stands there in Dutch. */
    public void hear(HeardLanguage chosen) {
        choose(Language.DUTCH, Optional.of(chosen));
    }

    private void choose(Language chosen, Optional<HeardLanguage> chosenToHear) {
        if (screen() == Screen.LANGUAGE) {
            manner.language = Optional.of(chosen);
            manner.heard = chosenToHear;
            manner.isListening |= chosenToHear.isPresent();
            way.leave();
            if (way.isEmpty() && takesTurn && guide.get().check().isPresent()) {
                enter(Screen.CHECK);
            } else if (way.isEmpty()) {
                go(Screen.HOME);
            } else {
                arrived();
            }
        }
    }

    /** Makes this visit calm: nothing moves or sounds by itself, and few things stand together. */
    public void calm(boolean toCalm) {
        if (screen() == Screen.LANGUAGE) {
            manner.isCalm = toCalm;
            arrived();
        }
    }

    /** Makes every letter of this visit large, or as usual again. */
    public void enlarge(boolean toLarger) {
        if (screen() == Screen.LANGUAGE) {
            manner.isLarger = toLarger;
            arrived();
        }
    }

    /** Somebody listens: hearing takes longer than reading, for the rest of this visit. */
    public void listen() {
        if (screen() != Screen.ATTRACT) {
            manner.isListening = true;
            touched();
        }
    }

    /**
     * The host opens the host's screen: the visit that was on is over, and this is none. Who only
     * looked for the way here began no visit.
     */
    public void openHost() {
        if (isHost) {
            return;
        }
        boolean lookedForTheWay =
                manner.language.isEmpty()
                        && seen.stream().noneMatch(at -> at != Screen.ASK && at.isCounted());
        if (lookedForTheWay) {
            forget();
        } else {
            stop();
        }
        isHost = true;
        go(Screen.HOST);
    }

    /** Whether this is the host's own time at the kiosk, on the host's screen or beside it. */
    public boolean isHost() {
        return isHost;
    }

    /** The host begins a visit together with a resident, and leaves the host's screen for it. */
    public void assist() {
        if (screen() == Screen.HOST && isOpen()) {
            forget();
            isAssisted = true;
            go(Screen.LANGUAGE);
        }
    }

    /** Whether a host goes through this visit with the resident, and reads along in Dutch. */
    public boolean isAssisted() {
        return isAssisted;
    }

    /** Opens another screen, if the present one leads to it. */
    public void open(Screen target) {
        if (Ways.lead(screen(), target)) {
            enter(destination(target));
        }
    }

    /** What was answered is not asked again in the same visit. */
    private Screen destination(Screen target) {
        return switch (target) {
            case QUICK ->
                    contributions.thanks(Contribution.Quick.ABOUT).isPresent()
                            ? Screen.THANKS
                            : target;
            case CHECK -> plant.isPresent() ? Screen.PLANT : target;
            case MYSELF -> guide.get().check().isPresent() ? target : destination(Screen.QUICK);
            default -> target;
        };
    }

    private void enter(Screen target) {
        if (Ways.isAboutHealth(target) && guide.get().isForChildren() && !isAdult) {
            afterAdult = Optional.of(target);
            go(Screen.ADULT);
            return;
        }
        if (target == Screen.CHECK && round.isEmpty()) {
            Optional<CheckRound> begun = guide.get().check().map(CheckRound::new);
            if (begun.isEmpty()) {
                return;
            }
            round = begun;
            roundBegan = time.instant();
        }
        if (target == Screen.QUICK && health.isEmpty()) {
            roundBegan = time.instant();
        }
        go(target);
    }

    /** A grown-up is there: goes on to what was opened. */
    public void adultIsHere() {
        if (screen() == Screen.ADULT) {
            isAdult = true;
            way.leave();
            afterAdult.ifPresent(this::enter);
        }
    }

    /** Answers the first question of the quick check. */
    public void answer(Answer given) {
        if (screen() == Screen.QUICK && health.isEmpty()) {
            health = Optional.of(given);
            arrived();
        }
    }

    /** Answers the second question, or skips it; with it the quick check is finished. */
    public void finish(Optional<Domain> choice) {
        if (screen() == Screen.QUICK && health.isPresent()) {
            QuickCheck answers = new QuickCheck(health.get(), choice);
            health = Optional.empty();
            way.turnInto(Screen.THANKS);
            contribute(new Contribution.Quick(answers));
        }
    }

    /** Answers what the gezondheidscheck asks now; after the last answer the plant is there. */
    public void answerItem(Answer given) {
        if (screen() == Screen.CHECK && round.isPresent()) {
            round.get().answer(given);
            if (round.get().isFinished()) {
                plant = Optional.of(round.get().plant());
                way.turnInto(Screen.PLANT);
                contribute(round.get().contribution());
            } else {
                arrived();
            }
        }
    }

    /**
     * Begins to look for something that fits.
     *
     * @param start the id of a stream or domain, or another start of the clarify sheet
     */
    public void clarify(String start) {
        Screen from = screen();
        if (from == Screen.HOME
                || from == Screen.MYSELF
                || from == Screen.PLANT
                || from == Screen.THEN_AND_NOW
                || from == Screen.THANKS) {
            wishBegan = time.instant();
            search = Search.of(new Clarification(guide.get().clarify(), start));
            enter(clarified());
        }
    }

    /** Answers a clarifying question. */
    public void chooseWish(String choice) {
        if (screen() == Screen.CLARIFY && search.clarification.isPresent()) {
            search.clarification.get().choose(choice);
            if (clarified() == Screen.MATCH) {
                enter(Screen.MATCH);
            } else {
                arrived();
            }
        }
    }

    private Screen clarified() {
        return search.clarification.flatMap(Clarification::step).isPresent()
                ? Screen.CLARIFY
                : Screen.MATCH;
    }

    /** Asks for somebody who goes along, when several things are hard at once. */
    public void seekConnector() {
        if (screen() == Screen.PLANT && plant.filter(Plant::asksForAConnector).isPresent()) {
            search = Search.connector();
            enter(Screen.MATCH);
        }
    }

    /** Says for whom to look, or that it is for anybody. */
    public void lookFor(Optional<ForWhom> whom) {
        if (screen() == Screen.MATCH) {
            search.whom = whom;
            way.forgetSteps();
            arrived();
        }
    }

    /**
     * Says whether the social map had something for the wish. A wish counts once, as soon as it is
     * clear, without a word of thanks and without another screen.
     */
    public void matched(boolean isOffered) {
        wish().flatMap(wish -> wished(wish, isOffered)).ifPresent(this::countUntold);
    }

    /** Says how the plant of now compares with an earlier one; it counts once, without a word. */
    public void compared(Contribution.Changed changed) {
        if (screen() == Screen.THEN_AND_NOW && plant.isPresent()) {
            countUntold(changed);
        }
    }

    private void countUntold(Contribution contribution) {
        if (!contributions.holds(contribution.about())) {
            listener.contributed(
                    contributions.handIn(contribution), contribution, pace(contribution));
        }
    }

    private static Optional<Contribution> wished(ClarifySheet.Wish wish, boolean isOffered) {
        return wish.stream().isPresent() && wish.domain().isPresent() && wish.theme().isPresent()
                ? Optional.of(
                        new Contribution.Wished(
                                wish.stream().get(),
                                wish.domain().get(),
                                wish.theme().get(),
                                isOffered))
                : Optional.empty();
    }

    /**
     * Opens an offer of a list.
     *
     * @param category see {@link nl.gezondheidsplein.protocol.OfferFacts#category}
     */
    public void openOffer(String id, String category) {
        Screen from = screen();
        if (from == Screen.MATCH || from == Screen.AGENDA || from == Screen.MAP) {
            offer = Optional.of(new ShownOffer(id, category));
            offers.add(new OfferUse(category, OfferUse.Step.SHOWN));
            go(Screen.OFFER);
        }
    }

    /** Takes the offer on the screen along. */
    public void takeAlong() {
        if (screen() == Screen.OFFER && offer.isPresent()) {
            offers.add(new OfferUse(offer.get().category(), OfferUse.Step.TAKEN));
            go(Screen.TAKE_AWAY);
        }
    }

    /**
     * Gives something that counts by itself, such as a vote; a second one about the same changes
     * nothing.
     */
    public void give(Contribution contribution) {
        boolean isAnswerToACheck =
                contribution instanceof Contribution.Quick
                        || contribution instanceof Contribution.Full;
        if (screen() != Screen.ATTRACT && !isAnswerToACheck) {
            contributeOnce(contribution);
        }
    }

    private void contributeOnce(Contribution contribution) {
        if (!contributions.holds(contribution.about())) {
            contribute(contribution);
        }
    }

    private void contribute(Contribution contribution) {
        Pace pace = pace(contribution);
        long ticket = contributions.handIn(contribution);
        givenHere = Optional.of(contribution);
        arrived();
        listener.contributed(ticket, contribution, pace);
    }

    private Pace pace(Contribution contribution) {
        Instant began =
                switch (contribution) {
                    case Contribution.Quick _, Contribution.Full _, Contribution.Changed _ ->
                            roundBegan;
                    case Contribution.Wished _ -> wishBegan;
                    default -> screenBegan;
                };
        return Pace.of(Duration.between(began, time.instant()), contribution.items());
    }

    /**
     * A contribution is safely stored, or could not be; a word on a visit that is wiped by now is
     * ignored.
     */
    public void stored(long ticket, boolean safely) {
        boolean isShown =
                contributions.settle(ticket, safely).filter(Visit::isToldOnTheScreen).isPresent();
        if (isShown) {
            listener.changed();
        }
    }

    /** A wish that is offered already is told by what is offered; a comparison tells itself. */
    private static boolean isToldOnTheScreen(Contribution given) {
        return switch (given) {
            case Contribution.Wished wished -> !wished.isOffered();
            case Contribution.Changed _ -> false;
            default -> true;
        };
    }

    /** One step back; from the first screen of a visit the visit ends. */
    public void back() {
        touched();
        if (takesBack()) {
            givenHere = Optional.empty();
            arrived();
        } else if (way.leadsBack()) {
            givenHere = Optional.empty();
            way.leave();
            arrived();
        } else if (isOpen()
                && !isHost
                && !isRound
                && manner.language.isPresent()
                && screen() != Screen.LANGUAGE) {
            Screen left = way.leave();
            go(left == Screen.HOME ? Screen.LANGUAGE : Screen.HOME);
        } else {
            stop();
        }
    }

    /** Leaves a screen after something was given there, back to where the resident came from. */
    public void goOn() {
        if (givenHere.isPresent() && way.leadsBack()) {
            way.forgetSteps();
            givenHere = Optional.empty();
            way.leave();
            arrived();
        }
    }

    /** Takes an answer back without leaving the screen, if there is one. */
    private boolean takesBack() {
        return switch (screen()) {
            case QUICK -> {
                boolean had = health.isPresent();
                health = Optional.empty();
                yield had;
            }
            case CHECK -> round.filter(CheckRound::back).isPresent();
            case CLARIFY -> search.clarification.filter(Clarification::back).isPresent();
            case MATCH -> {
                boolean stayed = way.takeStepBack();
                boolean led =
                        !stayed
                                && !search.isForConnector
                                && search.clarification.filter(Clarification::back).isPresent();
                if (led) {
                    way.leave();
                }
                yield stayed || led;
            }
            default -> way.takeStepBack();
        };
    }

    /** "Stop en wis", or "klaar": the visit ends and everything about it is forgotten. */
    public void stop() {
        if (screen() != Screen.ATTRACT) {
            boolean wasUsed = !contributions.isEmpty() || !offers.isEmpty();
            VisitEnd left =
                    new VisitEnd(
                            wasUsed ? VisitEnd.Outcome.USED : VisitEnd.Outcome.ABANDONED,
                            manner.language,
                            seen,
                            new TreeSet<>(offers),
                            manner.isListening);
            boolean leavesSomething =
                    !isHost && !isRound && isOpen() && (wasUsed || !left.screens().isEmpty());
            forget();
            listener.changed();
            if (leavesSomething) {
                listener.ended(left);
            }
        }
    }

    /** A touch anywhere, or "ik ben er nog": the idle time starts anew, as often as one likes. */
    public void touched() {
        lastTouch = time.instant();
    }

    /** Applies the idle rule; called often enough for what it last said. */
    public Presence presence() {
        if (screen() == Screen.ATTRACT) {
            return new Presence.Nobody();
        }
        IdleRule rule = manner.isListening ? idleRule.forWhoListens() : idleRule;
        Duration silence = Duration.between(lastTouch, time.instant());
        Duration quiet = rule.quietOn(screen());
        Duration left = quiet.plus(rule.countdown()).minus(silence);
        if (!left.isPositive()) {
            stop();
            return new Presence.Nobody();
        }
        return silence.compareTo(quiet) < 0
                ? new Presence.Here(quiet.minus(silence))
                : new Presence.Asked(Math.toIntExact(left.plusMillis(999).toSeconds()));
    }

    private void go(Screen target) {
        givenHere = Optional.empty();
        way.enter(target);
        arrived();
    }

    private void arrived() {
        touched();
        screenBegan = lastTouch;
        seen.add(screen());
        listener.changed();
    }

    private void forget() {
        way.forget();
        seen.clear();
        offers.clear();
        contributions.forget();
        manner = new Manner();
        health = Optional.empty();
        round = Optional.empty();
        plant = Optional.empty();
        search = Search.nothing();
        offer = Optional.empty();
        afterAdult = Optional.empty();
        givenHere = Optional.empty();
        isAdult = false;
        isHost = false;
        isRound = false;
        takesTurn = false;
        isAssisted = false;
        touched();
        screenBegan = lastTouch;
        roundBegan = lastTouch;
        wishBegan = lastTouch;
    }
}
