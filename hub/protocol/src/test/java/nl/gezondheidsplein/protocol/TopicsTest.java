package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TopicsTest {
    private static final KioskId KIOSK = new KioskId("k-0123456789");

    @ParameterizedTest
    @EnumSource
    void everyTopicParsesBackToItsKioskAndChannel(Channel channel) {
        String topic = Topics.of(KIOSK).of(channel);

        assertThat(Topics.parse(topic)).contains(new TopicAddress(KIOSK, channel));
    }

    @Test
    void topicsReadAsTheContractSays() {
        var topics = Topics.of(KIOSK);

        assertThat(topics.state()).isEqualTo("plein/1/kiosk/k-0123456789/up/state");
        assertThat(topics.vitals()).isEqualTo("plein/1/kiosk/k-0123456789/up/vitals");
        assertThat(topics.tally()).isEqualTo("plein/1/kiosk/k-0123456789/up/tally");
        assertThat(topics.voice()).isEqualTo("plein/1/kiosk/k-0123456789/up/voice");
        assertThat(topics.live()).isEqualTo("plein/1/kiosk/k-0123456789/up/live");
        assertThat(topics.reply()).isEqualTo("plein/1/kiosk/k-0123456789/up/reply");
        assertThat(topics.receipt()).isEqualTo("plein/1/kiosk/k-0123456789/down/receipt");
        assertThat(topics.order()).isEqualTo("plein/1/kiosk/k-0123456789/down/order");
        assertThat(topics.pack()).isEqualTo("plein/1/kiosk/k-0123456789/down/pack");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plein/1/kiosk/+/up/tally",
                "plein/1/kiosk/#",
                "plein/1/kiosk/k-0123456789/up/#",
                "plein/1/kiosk/k-0123456789/up/+",
                "plein/1/kiosk/k-0123456789/up/tally/",
                "plein/1/kiosk/k-0123456789/up/tally/x",
                "plein/1/kiosk/k-0123456789/up/unknown",
                "plein/1/kiosk/k-0123456789/down/tally",
                "plein/1/kiosk/K-0123456789/up/tally",
                "plein/1/kiosk/k-012345678/up/tally",
                "plein/1/kiosk/k-0123456789\n/up/tally",
                "plein/1/kiosk/k-0123456789/up/tally\n",
                "plein/2/kiosk/k-0123456789/up/tally",
                "/plein/1/kiosk/k-0123456789/up/tally",
                "$share/hub/plein/1/kiosk/k-0123456789/up/tally"
            })
    void anythingElseIsNoTopicOfOurs(String topic) {
        assertThat(Topics.parse(topic)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "#",
                "k-+",
                "k-01234567#9",
                "k-012345678",
                "k-0123456789a",
                "hub-1",
                "k-0123456789/up",
                "K-0123456789",
                "k-012345678é",
                "k-0123456789\n"
            })
    void noKioskIsNamedByAWildcardOrAnythingElse(String id) {
        assertThatThrownBy(() -> new KioskId(id)).isInstanceOf(MalformedMessageException.class);
    }

    @Test
    void filtersCoverEveryKioskAndOneWayOnly() {
        assertThat(Topics.allUp())
                .containsExactly(
                        "plein/1/kiosk/+/up/state",
                        "plein/1/kiosk/+/up/vitals",
                        "plein/1/kiosk/+/up/tally",
                        "plein/1/kiosk/+/up/voice",
                        "plein/1/kiosk/+/up/live",
                        "plein/1/kiosk/+/up/reply");
        assertThat(Topics.allDown())
                .containsExactly(
                        "plein/1/kiosk/+/down/receipt",
                        "plein/1/kiosk/+/down/order",
                        "plein/1/kiosk/+/down/pack");
    }

    @Test
    void sharedFiltersAndAccessPatternsNameTheSameChannel() {
        assertThat(Topics.sharedFilter("hub", Channel.TALLY))
                .isEqualTo("$share/hub/plein/1/kiosk/+/up/tally");
        assertThat(Topics.accessPattern(Channel.TALLY)).isEqualTo("plein/1/kiosk/%u/up/tally");
        assertThatThrownBy(() -> Topics.sharedFilter("a/+", Channel.TALLY))
                .isInstanceOf(MalformedMessageException.class);
    }
}
