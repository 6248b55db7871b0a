package nl.gezondheidsplein.kiosk.ui.adult;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.kiosk.visit.IdleRule;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.kiosk.visit.VisitListener;
import org.junit.jupiter.api.Test;

final class AdultPresenterTest {
    private static final int THIS_YEAR = 2026;
    private static final LocalDateTime MORNING = LocalDateTime.of(THIS_YEAR, 11, 23, 8, 0);

    private final Asked asked = new Asked();
    private final Visit visit =
            new Visit(
                    InstantSource.system(),
                    IdleRule.STANDARD,
                    () -> new Guide(Optional.empty(), Optional.empty(), true),
                    new Nobody());

    @Test
    void letsAGrownUpThroughAfterTwoRightAnswers() {
        AdultPresenter presenter = asksAt(MORNING);

        presenter.yearChosen(asked.right());
        assertThat(visit.screen()).isEqualTo(Screen.ADULT);
        presenter.yearChosen(asked.right());

        assertThat(visit.screen()).isEqualTo(Screen.QUICK);
    }

    @Test
    void beginsAnewAfterAWrongAnswer() {
        AdultPresenter presenter = asksAt(MORNING);

        presenter.yearChosen(asked.right());
        presenter.yearChosen(asked.right() + 1);
        presenter.yearChosen(asked.right());

        assertThat(visit.screen()).isEqualTo(Screen.ADULT);
    }

    @Test
    void holdsTheRightYearAtEveryPlaceAndAsksForManyAges() {
        Set<Integer> places = new HashSet<>();
        Set<Integer> answers = new HashSet<>();
        for (int minute = 0; minute < Duration.ofHours(1).toMinutes(); minute++) {
            asksAt(MORNING.plusMinutes(minute));
            assertThat(asked.years).hasSize(4).doesNotHaveDuplicates().contains(asked.right());
            places.add(asked.years.indexOf(asked.right()));
            answers.add(asked.right());
        }

        assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(answers).hasSizeGreaterThan(30);
    }

    private AdultPresenter asksAt(LocalDateTime now) {
        visit.stop();
        visit.begin();
        visit.choose(Language.ENGLISH);
        visit.open(Screen.QUICK);
        assertThat(visit.screen()).isEqualTo(Screen.ADULT);
        AdultPresenter presenter =
                new AdultPresenter(asked, visit, Wordings.ofTheProgram().in(Language.ENGLISH), now);
        presenter.show();
        return presenter;
    }

    /** Reads the age out of the question, as a grown-up does. */
    private static final class Asked implements AdultView {
        private String question = "";
        private List<Integer> years = List.of();

        @Override
        public void showAdult(String words, String hint, List<Integer> shown, Acts acts) {
            question = words;
            years = shown;
        }

        int right() {
            String age = question.replaceAll(".* (\\d\\d) years.*", "$1");
            return THIS_YEAR - Integer.parseInt(age);
        }
    }

    private static final class Nobody implements VisitListener {
        @Override
        public void changed() {}

        @Override
        public void contributed(long ticket, Contribution contribution, Pace pace) {}

        @Override
        public void ended(VisitEnd end) {}
    }
}
