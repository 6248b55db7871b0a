package nl.gezondheidsplein.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VisitEndTest {
    @Test
    void tellsScreensInAFixedOrderSoThatTheWayIsForgotten() {
        LinkedHashSet<Screen> way =
                new LinkedHashSet<>(List.of(Screen.TODAY, Screen.HOME, Screen.LANGUAGE));

        VisitEnd end = new VisitEnd.Abandoned(Optional.empty(), way);

        assertThat(end.screens()).containsExactly(Screen.LANGUAGE, Screen.HOME, Screen.TODAY);
    }

    @Test
    void holdsNothingButAnswersLanguageScreensAndPace() {
        assertThat(VisitEnd.Counted.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("answers", "language", "screens", "pace");
        assertThat(VisitEnd.Abandoned.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("language", "screens");
    }

    @Test
    void givesEachFaceItsOwnIndex() {
        for (int face = 0; face < 5; face++) {
            assertThat(Answer.ofFace(face).index()).isEqualTo(face);
        }
        assertThat(Answer.SKIPPED.index()).isEqualTo(5);
        assertThatThrownBy(() -> Answer.ofFace(5)).isInstanceOf(IllegalArgumentException.class);
    }
}
