package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a place allows when. */
final class PlaceProfileTest {
    private static final PlaceProfile.Span FRIDAY =
            new PlaceProfile.Span(DayOfWeek.FRIDAY, LocalTime.of(12, 0), LocalTime.of(14, 0));

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2026-11-" + time);
    }

    @Test
    void isSilentAtPrayerAndAtNoOtherTime() {
        PlaceProfile profile = new PlaceProfile(false, true, List.of(FRIDAY), List.of());

        assertThat(profile.maySound(at("27T11:59:59"))).isTrue();
        assertThat(profile.maySound(at("27T12:00"))).isFalse();
        assertThat(profile.maySound(at("27T13:59:59"))).isFalse();
        assertThat(profile.maySound(at("27T14:00"))).isTrue();
        assertThat(profile.maySound(at("26T13:00"))).isTrue();
    }

    @Test
    void isAlwaysSilentWhereNoSoundIsWanted() {
        assertThat(PlaceProfile.of("moskee").maySound(at("26T13:00"))).isFalse();
        assertThat(PlaceProfile.of("buurthuis").maySound(at("26T13:00"))).isTrue();
    }

    @Test
    void isOpenInItsHoursAndAlwaysWhereNobodySaidThem() {
        PlaceProfile profile = new PlaceProfile(false, true, List.of(), List.of(FRIDAY));

        assertThat(profile.isOpen(at("27T13:00"))).isTrue();
        assertThat(profile.isOpen(at("27T14:00"))).isFalse();
        assertThat(PlaceProfile.of("buurthuis").isOpen(at("27T03:00"))).isTrue();
    }

    @Test
    void knowsWhenItOpensNext() {
        PlaceProfile.Span monday =
                new PlaceProfile.Span(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));
        PlaceProfile profile = new PlaceProfile(false, true, List.of(), List.of(FRIDAY, monday));

        assertThat(profile.opensAfter(at("27T11:59"))).contains(at("27T12:00"));
        assertThat(profile.opensAfter(at("27T12:00"))).contains(at("30T09:00"));
        assertThat(
                        new PlaceProfile(false, true, List.of(), List.of(monday))
                                .opensAfter(at("23T09:00")))
                .contains(at("30T09:00"));
        assertThat(PlaceProfile.of("buurthuis").opensAfter(at("27T11:59"))).isEmpty();
    }
}
