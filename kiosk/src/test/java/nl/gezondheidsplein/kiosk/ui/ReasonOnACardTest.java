package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.match.Match;
import nl.gezondheidsplein.kiosk.match.Seeker;
import nl.gezondheidsplein.kiosk.ui.text.ReasonWords;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReasonOnACardTest {
    private static final int MOST = 4;

    /** As long as after that nobody knows whether it is still so. */
    private static final int DAYS_UNTIL_STALE = 100;

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysVraagHetNaWhereNobodyLookedForAWhileAndOnlyThere(Language language) {
        Wording wording = Wordings.ofTheProgram().in(language);
        LocalDateTime now = LocalDateTime.now(Resident.MORNING);
        List<Boolean> seen = new ArrayList<>();
        for (LocalDateTime day : List.of(now, now.plusDays(DAYS_UNTIL_STALE))) {
            for (Match match : matches(language, day)) {
                String why = new ReasonWords(wording, day.toLocalDate()).why(match, Set.of());

                assertThat(why.endsWith(wording.say("offer.check"))).isEqualTo(match.isToBeAsked());
                assertThat(why.split("\u00a0· ")).hasSizeLessThanOrEqualTo(MOST);
                seen.add(match.isToBeAsked());
            }
        }
        assertThat(seen).contains(true, false);
    }

    private static List<Match> matches(Language language, LocalDateTime now) {
        Wish open = new Wish(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
        return new Place()
                .socialMap()
                .match(new Seeker(open, language, Set.of(), false, Optional.empty()), now)
                .offers();
    }
}
