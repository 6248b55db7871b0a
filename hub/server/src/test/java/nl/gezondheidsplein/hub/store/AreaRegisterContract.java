package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaKind;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.PlaceProfile;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register of places promises to those who change one by hand. */
abstract class AreaRegisterContract extends DatabaseTest {
    private final AreaRegister register = new JdbcAreaRegister(database());

    @BeforeEach
    void fill() {
        DemoAreas.putInto(register);
    }

    private Place known() {
        return register.place(DemoAreas.DE_LUYK).orElseThrow();
    }

    private static Place named(Place place, String name) {
        Texts text = Texts.of(Map.of("nl", name, "ar", "غرفة"));
        return new Place(
                place.id(),
                place.neighbourhood(),
                new PlaceSheet(
                        place.id(),
                        "moskee",
                        text,
                        text,
                        text,
                        Optional.of(GeoPoint.ofDegrees(52.05, 4.3)),
                        new PlaceProfile(
                                true,
                                false,
                                List.of(
                                        new PlaceProfile.Span(
                                                DayOfWeek.FRIDAY,
                                                LocalTime.of(12, 30),
                                                LocalTime.of(14, 0))),
                                List.of())));
    }

    @Test
    void keepsAllThatIsSaidOfAPlace() {
        Place changed = named(known(), "De Luyk");

        assertThat(register.change(known(), changed)).isTrue();
        assertThat(known()).isEqualTo(changed);
    }

    @Test
    void changesAPlaceOnlyAsItWasSeen() {
        Place seen = known();
        register.change(seen, named(seen, "Eerst"));

        assertThat(register.change(seen, named(seen, "Later"))).isFalse();
        assertThat(known().sheet().names().in("nl")).isEqualTo("Eerst");
    }

    @Test
    void takesNothingUnderTheNameOfAPage() {
        Area area = new Area("nieuw", AreaKind.CITY, null, "Nieuw", 0, true);

        assertThatThrownBy(() -> register.put(List.of(area), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(register.areas()).extracting(Area::id).doesNotContain("nieuw");
    }
}
