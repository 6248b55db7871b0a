package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.notices.Notice;
import nl.gezondheidsplein.hub.notices.Notices;
import nl.gezondheidsplein.hub.squaremap.blocks.Announcement;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.hub.squaremap.blocks.PatternChoice;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What notices promise, on either database. The clock stands at noon of 20 June 2026. */
abstract class NoticesContract extends DatabaseTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    private final SettableClock clock = new SettableClock();
    private final Notices notices = new Notices(new JdbcNoticeStore(database()), HERE, clock);
    private final OfferBlocks words = new OfferBlocks(HERE, PatternChoice.AS_WRITTEN);

    @BeforeEach
    void putTheTownIn() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
    }

    private static Announcement closed(LocalDate until) {
        return new Announcement(
                Announcement.Kind.CLOSED,
                Optional.of(Texts.of(Map.of("nl", "De buurtkamer"))),
                Optional.of("De Luyk"),
                TODAY,
                until,
                Optional.empty(),
                Blocks.NONE.asDemo(true));
    }

    private Notice put(String area, Optional<PlaceId> place, LocalDate until) {
        Notice notice = Notice.of(area, place, closed(until));
        notices.put(notice);
        return notice;
    }

    private List<String> shownAt(PlaceId place, String... areas) {
        return notices.at(place, Set.of(areas), words).stream()
                .map(NoticeSheet.Notice::id)
                .toList();
    }

    @Test
    void comesBackAsItWasMadeAndChanged() {
        Notice made = put("moerwijk-noord", Optional.of(DemoAreas.DE_LUYK), TODAY);

        assertThat(notices.find(made.id())).contains(made);
        Notice changed = made.saying("moerwijk", Optional.empty(), closed(TODAY.plusDays(2)));
        notices.put(changed);
        assertThat(notices.find(made.id())).contains(changed);
        assertThat(notices.of(Set.of("moerwijk"))).containsExactly(changed);
        assertThat(notices.of(Set.of("moerwijk-noord"))).isEmpty();
    }

    @Test
    void isShownInItsAreaAndInThoseWithinIt() {
        Notice wide = put("moerwijk", Optional.empty(), TODAY.plusDays(1));
        Notice near = put("moerwijk-noord", Optional.empty(), TODAY.plusDays(2));

        assertThat(shownAt(DemoAreas.DE_LUYK, "moerwijk-noord", "moerwijk"))
                .containsExactly(wide.id(), near.id());
        assertThat(shownAt(DemoAreas.DE_LUYK, "moerwijk-zuid", "moerwijk"))
                .containsExactly(wide.id());
    }

    @Test
    void ofOnePlaceIsShownThereAlone() {
        Notice made = put("moerwijk-noord", Optional.of(DemoAreas.DE_LUYK), TODAY);

        assertThat(shownAt(DemoAreas.DE_LUYK, "moerwijk-noord")).containsExactly(made.id());
        assertThat(shownAt(new PlaceId("elders"), "moerwijk-noord")).isEmpty();
    }

    @Test
    void isShownUntilItEnds() {
        Notice made = put("moerwijk-noord", Optional.empty(), TODAY.plusDays(1));

        clock.forward(Duration.ofDays(1));
        assertThat(shownAt(DemoAreas.DE_LUYK, "moerwijk-noord")).containsExactly(made.id());
        clock.forward(Duration.ofDays(1));
        assertThat(shownAt(DemoAreas.DE_LUYK, "moerwijk-noord")).isEmpty();
        assertThat(notices.of(Set.of("moerwijk-noord"))).containsExactly(made);
    }

    @Test
    void thatWasWithdrawnIsShownNoLonger() {
        Notice made = put("moerwijk-noord", Optional.empty(), TODAY.plusDays(1));

        notices.withdraw(made);

        assertThat(shownAt(DemoAreas.DE_LUYK, "moerwijk-noord")).isEmpty();
        assertThat(notices.find(made.id()).orElseThrow().isWithdrawn()).isTrue();
    }
}
