package nl.gezondheidsplein.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topics of one kiosk. The only place where topics are built or taken apart. */
public final class Topics {
    private static final String ROOT = "plein/1/kiosk/";
    private static final Pattern TOPIC =
            Pattern.compile(Pattern.quote(ROOT) + "(" + Checks.KIOSK + ")/(.+)");

    private final KioskId kiosk;

    private Topics(KioskId kiosk) {
        this.kiosk = kiosk;
    }

    /** The topics of this kiosk. */
    public static Topics of(KioskId kiosk) {
        return new Topics(kiosk);
    }

    /** What a received topic says; empty for anything that is not exactly one of ours. */
    public static Optional<TopicAddress> parse(String topic) {
        Matcher matcher = TOPIC.matcher(topic);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var kiosk = new KioskId(matcher.group(1));
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.path().equals(matcher.group(2)))
                .findFirst()
                .map(channel -> new TopicAddress(kiosk, channel));
    }

    /** The filter that takes this channel of every kiosk. */
    public static String filter(Channel channel) {
        return ROOT + "+/" + channel.path();
    }

    /** The filter by which hubs of one group share this channel, each message to one of them. */
    public static String sharedFilter(String group, Channel channel) {
        return "$share/" + Checks.form("group", group, Checks.NAME) + "/" + filter(channel);
    }

    /** The pattern of an access rule of Mosquitto, in which {@code %u} is the name of the kiosk. */
    public static String accessPattern(Channel channel) {
        return ROOT + "%u/" + channel.path();
    }

    /** The filters of all that kiosks say, one per channel. */
    public static List<String> allUp() {
        return filters(Channel.Direction.UP);
    }

    /** The filters of all that the hub says, one per channel. */
    public static List<String> allDown() {
        return filters(Channel.Direction.DOWN);
    }

    /** The topic of any channel of this kiosk. */
    public String of(Channel channel) {
        return ROOT + kiosk.value() + "/" + channel.path();
    }

    /** Birth, will and goodbye. */
    public String state() {
        return of(Channel.STATE);
    }

    /** The heartbeat. */
    public String vitals() {
        return of(Channel.VITALS);
    }

    /** Sealed windows. */
    public String tally() {
        return of(Channel.TALLY);
    }

    /** Ideas and stories for moderation. */
    public String voice() {
        return of(Channel.VOICE);
    }

    /** The running total of an event. */
    public String live() {
        return of(Channel.LIVE);
    }

    /** Outcomes of orders. */
    public String reply() {
        return of(Channel.REPLY);
    }

    /** What the hub has settled. */
    public String receipt() {
        return of(Channel.RECEIPT);
    }

    /** Remote commands. */
    public String order() {
        return of(Channel.ORDER);
    }

    /** The manifest of the content pack. */
    public String pack() {
        return of(Channel.PACK);
    }

    private static List<String> filters(Channel.Direction direction) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.direction() == direction)
                .map(Topics::filter)
                .toList();
    }
}
