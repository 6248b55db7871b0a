package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.gezondheidsplein.hub.neighbourhood.CovenantRegister;
import nl.gezondheidsplein.hub.neighbourhood.Signature;
import nl.gezondheidsplein.hub.neighbourhood.Signer;
import nl.gezondheidsplein.protocol.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register of signatures promises. */
abstract class CovenantRegisterContract extends DatabaseTest {
    private static final PlaceId SCHOOL = new PlaceId("school-noord");
    private static final Signature FIRST =
            new Signature(DemoAreas.DE_LUYK, "2026-1", Signer.PLACE, LocalDate.parse("2026-01-12"));

    private final CovenantRegister register = new JdbcCovenantRegister(database());

    @BeforeEach
    void putPlaces() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
    }

    @Test
    void knowsWhichPlaceSignedWhichVersion() {
        assertThat(register.note(FIRST)).isTrue();

        assertThat(register.isSigned(DemoAreas.DE_LUYK, "2026-1")).isTrue();
        assertThat(register.isSigned(DemoAreas.DE_LUYK, "2027-1")).isFalse();
        assertThat(register.isSigned(SCHOOL, "2026-1")).isFalse();
    }

    @Test
    void keepsWhatWasSignedBeforeBesideANewVersion() {
        Signature second =
                new Signature(
                        DemoAreas.DE_LUYK, "2027-1", Signer.BOARD, LocalDate.parse("2027-01-04"));
        Signature other =
                new Signature(SCHOOL, "2026-1", Signer.MANDATE, LocalDate.parse("2026-02-02"));
        register.note(FIRST);
        register.note(other);
        register.note(second);

        assertThat(register.signatures()).containsExactly(second, FIRST, other);
    }

    @Test
    void correctsASignatureInsteadOfNotingItTwiceAndTellsWhenNothingChanged() {
        Signature corrected =
                new Signature(
                        DemoAreas.DE_LUYK,
                        "2026-1",
                        Signer.MANAGEMENT,
                        LocalDate.parse("2026-01-12"));
        register.note(FIRST);

        assertThat(register.note(FIRST)).isFalse();
        assertThat(register.note(corrected)).isTrue();
        assertThat(register.signatures()).containsExactly(corrected);
    }

    @Test
    void forgetsWhatWasNotedByMistake() {
        register.note(FIRST);

        assertThat(register.takeBack(DemoAreas.DE_LUYK, "2027-1")).isFalse();
        assertThat(register.takeBack(DemoAreas.DE_LUYK, "2026-1")).isTrue();
        assertThat(register.isSigned(DemoAreas.DE_LUYK, "2026-1")).isFalse();
        assertThat(register.signatures()).isEmpty();
    }

    @Test
    void aSignatureGoesWithItsPlaceAndNotBefore() {
        Signature other =
                new Signature(SCHOOL, "2026-1", Signer.BOARD, LocalDate.parse("2026-02-02"));
        register.note(FIRST);
        register.note(other);

        database().change(handle -> handle.execute("DELETE FROM place WHERE id = 'de-luyk'"));

        assertThat(register.signatures()).containsExactly(other);
    }
}
