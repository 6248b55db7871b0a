package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.visit.ForWhom;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClarifySheet.Aim;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.LifeStage;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;

/**
 * One offer held against one seeker. Points only order offers that fit; they say how much one good
 * thing outweighs another, and a screen never shows them.
 */
final class Candidate {
    private static final int THEME = 40;
    private static final int FIRST_DOMAIN = 20;
    private static final int OTHER_DOMAIN = 12;
    private static final int STREAM = 10;
    private static final int LANGUAGE = 20;

    /** Less than a domain that the resident chose: the plant advises, and decides nothing. */
    private static final int LOW_DOMAIN = 8;

    private static final int AIM = 12;
    private static final int FREE = 6;
    private static final int CONTRIBUTION = 3;
    private static final int SURE = 6;
    private static final int TODAY = 10;
    private static final int THIS_WEEK = 6;

    /** Later, or told in words only. */
    private static final int SOME_TIME = 2;

    /** As much as half an hour of walking: nobody knows how far it is. */
    private static final int UNKNOWN_WAY = 4;

    /** How much more it counts when somebody wants it near, or soon. */
    private static final int ASKED_FOR = 3;

    /** More than all else together: what is not for them comes after what is. */
    private static final int NOT_FOR_THEM = -500;

    private final Listing listing;
    private final OfferFacts facts;
    private final Seeker seeker;
    private final LocalDate today;
    private final Optional<Moment> next;
    private final int points;

    Candidate(Listing listing, Seeker seeker, LocalDateTime now) {
        this.listing = listing;
        this.facts = listing.offer().facts();
        this.seeker = seeker;
        this.today = now.toLocalDate();
        this.next = listing.next(now);
        this.points = sum();
    }

    Listing listing() {
        return listing;
    }

    /** Whether it belongs to the wish at all: by its theme, else its domain, else its stream. */
    static boolean fits(Wish wish, OfferFacts facts) {
        if (hasTheme(wish, facts)) {
            return true;
        }
        if (wish.domain().isPresent()) {
            return facts.domains().contains(wish.domain().get());
        }
        return wish.stream().isPresent()
                ? facts.stream() == wish.stream().get()
                : wish.theme().isEmpty();
    }

    private static boolean hasTheme(Wish wish, OfferFacts facts) {
        return wish.theme().isPresent() && facts.themes().contains(wish.theme().get());
    }

    /** Whether it is what was wished, and not only something beside it. */
    boolean isWished() {
        return seeker.wish().theme().isEmpty() ? fits(seeker.wish(), facts) : hasTheme();
    }

    private boolean hasTheme() {
        return hasTheme(seeker.wish(), facts);
    }

    int points() {
        return points;
    }

    private int sum() {
        return (hasTheme() ? THEME : 0)
                + domainPoints()
                + (helpsWhatIsLow() ? LOW_DOMAIN : 0)
                + (seeker.wish().stream().filter(facts.stream()::equals).isPresent() ? STREAM : 0)
                + (speaksTheirs() ? LANGUAGE : 0)
                + aimPoints()
                + wayPoints() * (wants(Aim.NEARBY) ? ASKED_FOR : 1)
                + timePoints() * (wants(Aim.SOON) ? ASKED_FOR : 1)
                + costPoints()
                + (listing.freshness() == Freshness.CURRENT ? SURE : 0)
                + (isForThem() ? 0 : NOT_FOR_THEM);
    }

    private int domainPoints() {
        Optional<Domain> wished = seeker.wish().domain();
        if (wished.filter(facts.domains().getFirst()::equals).isPresent()) {
            return FIRST_DOMAIN;
        }
        return wished.filter(facts.domains()::contains).isPresent() ? OTHER_DOMAIN : 0;
    }

    private boolean helpsWhatIsLow() {
        return facts.domains().stream().anyMatch(seeker.low()::contains);
    }

    private boolean speaksTheirs() {
        return seeker.language() != Language.DUTCH
                && facts.languages().contains(seeker.language().id());
    }

    private int aimPoints() {
        boolean isTogether = facts.domains().contains(Domain.SOCIAAL);
        return (wants(Aim.TOGETHER) && isTogether ? AIM : 0)
                + (wants(Aim.ALONE) && !isTogether ? AIM : 0)
                + (wants(Aim.WOMEN) && facts.is(Mark.WOMEN_ONLY) ? AIM : 0)
                + (isSaidToBeForThem() ? AIM : 0);
    }

    private boolean isSaidToBeForThem() {
        return (wants(Aim.WITH_CHILDREN) && isWithChildren())
                || seeker.whom().filter(whom -> whom.isSaidOf(facts)).isPresent();
    }

    private boolean isFor(ForWhom whom) {
        return seeker.whom().filter(whom::equals).isPresent() && whom.isSaidOf(facts);
    }

    private boolean wants(Aim aim) {
        return seeker.wish().aims().contains(aim);
    }

    private boolean isWithChildren() {
        return facts.stages().contains(LifeStage.KIND);
    }

    /** Nobody has to say who they are: then it is known only what they wish. */
    private boolean isForThem() {
        return (!facts.is(Mark.WOMEN_ONLY) || wants(Aim.WOMEN)) && isForTheirAge() && !hasSteps();
    }

    private boolean isForTheirAge() {
        LifeStage theirs = seeker.whom().flatMap(ForWhom::stage).orElse(LifeStage.VOLWASSEN);
        return facts.stages().isEmpty()
                || facts.stages().contains(theirs)
                || (wants(Aim.WITH_CHILDREN) && isWithChildren());
    }

    /** Whether there may be steps, for who can climb none. */
    private boolean hasSteps() {
        return seeker.whom()
                .filter(ForWhom.STEP_FREE::equals)
                .filter(whom -> !whom.isSaidOf(facts))
                .isPresent();
    }

    private int wayPoints() {
        return listing.walk()
                .map(
                        walk ->
                                switch (Ring.of(walk)) {
                                    case FIVE_MINUTES -> 20;
                                    case TEN_MINUTES -> 15;
                                    case QUARTER -> 10;
                                    case HALF_HOUR -> UNKNOWN_WAY;
                                    case FARTHER -> 0;
                                })
                .orElse(UNKNOWN_WAY);
    }

    private int timePoints() {
        if (isToday()) {
            return TODAY;
        }
        return isThisWeek() ? THIS_WEEK : SOME_TIME;
    }

    private boolean isToday() {
        return next.filter(moment -> !moment.day().isAfter(today)).isPresent();
    }

    /** Within the seven days that begin today: on a Sunday the calendar's week says little. */
    private boolean isThisWeek() {
        return next.filter(moment -> moment.day().isBefore(today.plusDays(Day.DAYS))).isPresent();
    }

    private int costPoints() {
        return switch (facts.cost()) {
            case FREE -> FREE;
            case CONTRIBUTION -> CONTRIBUTION;
            case INSURANCE, UNKNOWN -> 0;
        };
    }

    int metres() {
        return listing.walk().map(Walk::metres).orElse(Integer.MAX_VALUE);
    }

    LocalDateTime begin() {
        return next.map(Moment::begin).orElse(LocalDateTime.MAX);
    }

    Match match() {
        return new Match(
                listing.offer(),
                reasons(),
                listing.walk(),
                next,
                listing.freshness() == Freshness.ASK || hasSteps());
    }

    private Set<Reason> reasons() {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        addIf(isWished() && !isOpenWish(), Reason.FITS_WISH, reasons);
        addIf(facts.is(Mark.CONNECTOR), Reason.CONNECTOR, reasons);
        addIf(isFor(ForWhom.OLDER), Reason.OLDER, reasons);
        addIf(isFor(ForWhom.YOUNG), Reason.YOUNG, reasons);
        addIf(isFor(ForWhom.STEP_FREE), Reason.STEP_FREE, reasons);
        addIf(
                listing.walk().filter(walk -> Ring.of(walk).isNear()).isPresent(),
                Reason.NEARBY,
                reasons);
        addIf(isToday(), Reason.TODAY, reasons);
        addIf(isThisWeek() && !isToday(), Reason.THIS_WEEK, reasons);
        addIf(speaksTheirs(), Reason.IN_YOUR_LANGUAGE, reasons);
        addIf(facts.cost() == Cost.FREE, Reason.FREE, reasons);
        addIf(facts.is(Mark.WOMEN_ONLY), Reason.WOMEN_ONLY, reasons);
        addIf(isWithChildren(), Reason.WITH_CHILDREN, reasons);
        return reasons;
    }

    /** Everything fits a wish that names nothing, which is no reason. */
    private boolean isOpenWish() {
        Wish wish = seeker.wish();
        return wish.stream().isEmpty() && wish.domain().isEmpty() && wish.theme().isEmpty();
    }

    private static void addIf(boolean holds, Reason reason, Set<Reason> reasons) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
