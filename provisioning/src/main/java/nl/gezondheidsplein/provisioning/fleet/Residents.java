package nl.gezondheidsplein.provisioning.fleet;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Domain;

/**
 * The residents who come to one place, one after the other. The same generator gives the same
 * residents; each place leans a little differently. Not for several threads.
 */
final class Residents {

    /** Shares of a hundred, as a busy buurthuis might see them; invented. */
    private static final int SPEAK_DUTCH = 70;

    private static final int SPEAK_ENGLISH_OR_DUTCH = 85;
    private static final int LOOK_AT_TODAY = 15;
    private static final int SKIP = 6;
    private static final int LEAVE_EARLY = 5;

    /**
     * In the order of the errands. Most come for the quick check, so that three kiosks of a
     * neighbourhood reach the floor of ten within the one minute of a rehearsal's period.
     */
    private static final int[] ERRANDS = {82, 3, 5, 4, 3, 3};

    private static final List<Errand> ALL_ERRANDS =
            List.of(
                    Errand.QUICK,
                    Errand.CHECK,
                    Errand.WISH,
                    Errand.VOTE,
                    Errand.BELIEVE,
                    Errand.HELP);

    private static final List<Domain> DOMAINS = List.of(Domain.values());

    private final RandomGenerator random;
    private final int[] healthWeights;
    private final int[] domainWeights;

    Residents(RandomGenerator random) {
        this.random = random;
        this.healthWeights = leaning(random, new int[] {4, 10, 22, 34, 20});
        this.domainWeights = leaning(random, new int[] {30, 25, 25, 20});
    }

    Resident next() {
        return new Resident(
                language(),
                chance(LOOK_AT_TODAY),
                ALL_ERRANDS.get(draw(ERRANDS)),
                chance(SKIP) ? Answer.SKIPPED : Answer.ofFace(draw(healthWeights)),
                chance(SKIP) ? Optional.empty() : Optional.of(DOMAINS.get(draw(domainWeights))),
                chance(LEAVE_EARLY));
    }

    private Language language() {
        int hundredth = random.nextInt(100);
        if (hundredth < SPEAK_DUTCH) {
            return Language.DUTCH;
        }
        return hundredth < SPEAK_ENGLISH_OR_DUTCH ? Language.ENGLISH : Language.ARABIC;
    }

    private boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    private int draw(int[] weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int point = random.nextInt(total);
        int index = 0;
        while (point >= weights[index]) {
            point -= weights[index];
            index++;
        }
        return index;
    }

    private static int[] leaning(RandomGenerator random, int[] usual) {
        int[] weights = usual.clone();
        for (int index = 0; index < weights.length; index++) {
            weights[index] += random.nextInt(12);
        }
        return weights;
    }
}
