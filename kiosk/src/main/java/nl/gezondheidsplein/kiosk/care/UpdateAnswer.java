package nl.gezondheidsplein.kiosk.care;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the unit that fetches a version answers, and what a steward reads of it. */
enum UpdateAnswer {
    BUSY,
    WAITS,
    RUNS,
    NO_SOURCE,
    UNREACHABLE,
    CLOCK,
    EXPIRED,
    NOT_SIGNED,
    UNKNOWN,
    OTHER_BYTES,
    OLDER,
    WENT_BACK,
    FAILED;

    /** What the answer means; nothing when it answers another wish. */
    static Optional<Effect> to(Device.Wanted wanted, String answer) {
        String[] words = answer.strip().split(" ", -1);
        if (words.length != 2 || !words[0].equals(wanted.order())) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(values())
                        .filter(known -> known.word().equals(words[1]))
                        .findFirst()
                        .orElse(FAILED)
                        .effect(wanted.version()));
    }

    /** On the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Effect effect(String version) {
        return switch (this) {
            case BUSY -> Effect.begun();
            case WAITS ->
                    Effect.done(
                            "Versie " + version + " staat klaar en wordt vannacht geïnstalleerd.");
            case RUNS -> Effect.done("Versie " + version + " is er al.");
            case NO_SOURCE -> Effect.refused("Deze kiosk heeft geen bron van nieuwe versies.");
            case UNREACHABLE -> Effect.failed("De bron van nieuwe versies is niet bereikbaar.");
            case CLOCK -> Effect.failed("De klok van deze kiosk loopt achter.");
            case EXPIRED ->
                    Effect.refused(
                            "De lijst van de bron is verlopen, of de klok van deze kiosk loopt"
                                    + " voor.");
            case NOT_SIGNED -> Effect.refused("De handtekening van de bron klopt niet.");
            case UNKNOWN -> Effect.refused("De bron heeft versie " + version + " niet.");
            case OTHER_BYTES ->
                    Effect.refused(
                            "De bron heeft een ander pakket dan de opdracht noemt: de sha256"
                                    + " verschilt.");
            case OLDER -> Effect.refused("Deze kiosk heeft al een nieuwere versie.");
            case WENT_BACK ->
                    Effect.refused("Van versie " + version + " is deze kiosk al teruggegaan.");
            case FAILED -> Effect.failed("Het ophalen mislukte. Het staat in het logboek.");
        };
    }
}
