package nl.gezondheidsplein.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class VisitEndTest {
    @Test
    void tellsScreensInAFixedOrderSoThatTheWayIsForgotten() {
        LinkedHashSet<Screen> way =
                new LinkedHashSet<>(List.of(Screen.AGENDA, Screen.HOME, Screen.LANGUAGE));

        VisitEnd end =
                new VisitEnd(VisitEnd.Outcome.USED, Optional.empty(), way, new TreeSet<>(), false);

        assertThat(end.screens()).containsExactly(Screen.LANGUAGE, Screen.HOME, Screen.AGENDA);
    }

    @Test
    void holdsNothingThatTellsWhoWhenOrInWhichOrder() {
        assertThat(VisitEnd.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("outcome", "language", "screens", "offers", "aloud");
        // A story is told to a host, outside of every visit; of its code the hash alone is kept.
        assertThat(Contribution.Story.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("language", "text", "code");
        List<Class<?>> ofVisits =
                Arrays.stream(Contribution.class.getPermittedSubclasses())
                        .filter(kind -> kind != Contribution.Story.class)
                        .toList();
        for (Class<?> kind : ofVisits) {
            assertThat(kind.getRecordComponents())
                    .extracting(component -> component.getName())
                    .isSubsetOf(
                            "answers",
                            "set",
                            "question",
                            "answer",
                            "theme",
                            "category",
                            "way",
                            "stream",
                            "domain",
                            "isOffered",
                            "through",
                            "changes",
                            "language",
                            "text");
        }
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
