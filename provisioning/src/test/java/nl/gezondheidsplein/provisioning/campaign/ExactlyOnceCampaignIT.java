package nl.gezondheidsplein.provisioning.campaign;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five rounds on one road, and what is left settled at the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ExactlyOnceCampaignIT {

    private static Campaign campaign;

    @BeforeAll
    static void begin() {
        campaign = new Campaign();
    }

    @AfterAll
    static void end() {
        campaign.close();
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource({"1, NONE", "2, BROKER_FORGETS", "3, NONE", "4, HUB_RESTORED", "5, NONE"})
    void countsEveryThankedVisitOnce(int round, Campaign.Mishap mishap) throws Exception {
        campaign.round(round, mishap);
    }

    @Order(2)
    @Test
    void settlesEveryWindowInTheEnd() {
        campaign.settle();
    }
}
