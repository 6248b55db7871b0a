package nl.gezondheidsplein.provisioning.campaign;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thirty rounds on one road, each settled before the next. */
@Tag("deep")
final class ExactlyOnceDeepCampaignIT {

    private static final int ROUNDS = 30;

    private static Campaign campaign;

    @BeforeAll
    static void begin() {
        campaign = new Campaign();
    }

    @AfterAll
    static void end() {
        campaign.close();
    }

    static IntStream rounds() {
        return IntStream.rangeClosed(101, 100 + ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void countsEveryThankedVisitOnceAndSettlesIt(int round) throws Exception {
        campaign.round(round, mishap(round));
        campaign.settle();
    }

    /** In every ten rounds the broker forgets once and the hub is restored once. */
    private static Campaign.Mishap mishap(int round) {
        return switch (round % 10) {
            case 4 -> Campaign.Mishap.BROKER_FORGETS;
            case 7 -> Campaign.Mishap.HUB_RESTORED;
            default -> Campaign.Mishap.NONE;
        };
    }
}
