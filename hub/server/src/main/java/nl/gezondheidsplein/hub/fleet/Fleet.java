package nl.gezondheidsplein.hub.fleet;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Covenants;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * The kiosks as stewards see them: make one, confirm one, list them.
 *
 * <p>Any thread may call. Every change is committed when the method returns.
 */
public final class Fleet {
    /**
     * Long enough to travel to a place with the claim, short enough that a lost note is harmless.
     */
    static final Duration CLAIM_LIFETIME = Duration.ofDays(3);

    /** With fewer, a neighbourhood's figures are released inside its wijk only. */
    private static final long KIOSKS_TO_BE_RELEASED = 3;

    private static final String TO_COLLECT =
            "De pop-up is voorbij. Haal de kiosk op, of zet hem op een andere plek.";

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final KioskRegister register;
    private final AreaRegister areas;
    private final Covenants covenants;
    private final Secrets secrets;
    private final Clock clock;

    /** What the fleet asks about places: which there are, and whether they signed. */
    public record Places(AreaRegister areas, Covenants covenants) {}

    public Fleet(KioskRegister register, Places places, SecureRandom random, Clock clock) {
        this.register = register;
        this.areas = places.areas();
        this.covenants = places.covenants();
        this.secrets = new Secrets(random);
        this.clock = clock;
    }

    /**
     * Makes a kiosk that may enrol once with the returned claim.
     *
     * @throws FleetException when the place or the kiosk to replace does not exist, the place is a
     *     pop-up that is over, or the kiosk is confirmed beforehand for a place that did not sign
     *     the present covenant
     */
    public CreatedKiosk create(NewKiosk details) {
        requireOpen(details.place());
        if (details.preconfirmed()) {
            requireSigned(details.place());
        }
        KioskId replaced = details.replaces();
        if (replaced != null && register.find(replaced).isEmpty()) {
            throw new FleetException(
                    "De te vervangen kiosk bestaat niet: " + replaced.value() + ".");
        }
        KioskId kiosk = secrets.kioskId();
        String claim = secrets.claim();
        Instant now = clock.instant();
        Instant expires = now.plus(CLAIM_LIFETIME);
        register.add(
                kiosk, details, now, new KioskRegister.Claim(Sha256.hex(ascii(claim)), expires));
        return new CreatedKiosk(kiosk, claim, expires);
    }

    private void requireOpen(PlaceId id) {
        Place place =
                areas.place(id)
                        .orElseThrow(
                                () ->
                                        new FleetException(
                                                "Deze plek bestaat niet: " + id.value() + "."));
        if (isOver(place)) {
            throw new FleetException(
                    "Deze pop-up is voorbij. Verander eerst bij Plekken tot wanneer hij er staat.");
        }
    }

    private boolean isOver(Place place) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), HERE);
        return place.sheet().stay().filter(stay -> stay.isOver(now)).isPresent();
    }

    /**
     * Whether this place signed the covenant that holds now, without which no kiosk counts there.
     */
    public boolean hasSigned(PlaceId place) {
        return covenants.isSigned(place);
    }

    private void requireSigned(PlaceId place) {
        if (!hasSigned(place)) {
            throw new FleetException(
                    "Deze plek heeft het convenant "
                            + covenants.present()
                            + " nog niet getekend. Noteer eerst bij Convenant dat zij tekende.");
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Confirms that the pairing code on the kiosk is the one shown here; from now on its windows
     * count, those held so far included.
     *
     * @throws FleetException when there is nothing to confirm, or the place did not sign the
     *     present covenant
     */
    public void confirm(KioskId kiosk) {
        find(kiosk)
                .filter(found -> found.state() == KioskState.PENDING)
                .map(KioskStatus::place)
                .ifPresent(this::requireSigned);
        if (!register.confirm(kiosk, clock.instant())) {
            throw new FleetException(
                    "Er valt niets te bevestigen: de kiosk bestaat niet, is nog niet aangemeld of"
                            + " is al bevestigd.");
        }
    }

    /**
     * Moves a kiosk to another place: what it sends from now on counts there.
     *
     * @throws FleetException when there is no such place, it is a pop-up that is over or did not
     *     sign the present covenant, or the kiosk is out of service
     */
    public void move(KioskId kiosk, PlaceId place) {
        requireOpen(place);
        requireSigned(place);
        if (!register.move(kiosk, place)) {
            throw new FleetException("Deze kiosk is buiten gebruik en kan niet verhuizen.");
        }
    }

    /**
     * Returns what to say when a place's neighbourhood has too few kiosks; empty when it has
     * enough.
     */
    public Optional<String> tooFewAround(PlaceId place) {
        return areas.place(place)
                .map(Place::neighbourhood)
                .filter(neighbourhood -> countIn(neighbourhood) < KIOSKS_TO_BE_RELEASED)
                .map(
                        neighbourhood ->
                                "De buurt van "
                                        + place.value()
                                        + " heeft minder dan drie kiosken. Haar uitkomsten komen"
                                        + " alleen samen met de wijk naar buiten.");
    }

    private long countIn(NeighbourhoodId neighbourhood) {
        return list().stream()
                .filter(KioskStatus::isInService)
                .flatMap(kiosk -> areas.place(kiosk.place()).stream())
                .filter(place -> place.neighbourhood().equals(neighbourhood))
                .count();
    }

    /** Returns every kiosk as it stands now, ordered by id. */
    public List<KioskStatus> list() {
        Instant now = clock.instant();
        Set<PlaceId> over =
                areas.places().stream()
                        .filter(this::isOver)
                        .map(Place::id)
                        .collect(Collectors.toSet());
        return register.all().stream()
                .map(facts -> judged(facts, now, over.contains(facts.place())))
                .toList();
    }

    /** Returns one kiosk as it stands now. */
    public Optional<KioskStatus> find(KioskId kiosk) {
        return register.find(kiosk)
                .map(
                        facts ->
                                judged(
                                        facts,
                                        clock.instant(),
                                        areas.place(facts.place())
                                                .filter(this::isOver)
                                                .isPresent()));
    }

    private static KioskStatus judged(KioskFacts facts, Instant now, boolean isPlaceOver) {
        KioskStatus status = Judgement.of(facts, now);
        return isPlaceOver && status.isInService() ? status.with(TO_COLLECT) : status;
    }
}
