package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** The {@code vitals} message as JSON. */
final class VitalsFormat {
    private static final int ANY_LOW = Integer.MIN_VALUE;
    private static final int ANY_HIGH = Integer.MAX_VALUE;

    private VitalsFormat() {}

    static ObjectNode write(Vitals vitals) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", MessageCodec.VERSION);
        vitals.roundTripMs().ifPresent(time -> node.put("roundTripMs", time));
        node.put("touch", vitals.touch().id());
        Vitals.Backlog backlog = vitals.backlog();
        node.putObject("backlog")
                .put("rows", backlog.rows())
                .put("oldestDays", backlog.oldestDays())
                .put("refused", backlog.refused())
                .put("stateLost", backlog.isStateLost());
        Vitals.Machine machine = vitals.machine();
        ObjectNode device = node.putObject("machine").put("diskFreeMb", machine.diskFreeMb());
        machine.temperature().ifPresent(degrees -> device.put("temperatureC", degrees));
        device.put("throttled", machine.throttled())
                .put("printer", machine.printer().id())
                .put("overlay", machine.isOverlay())
                .put("restarts", machine.restarts());
        node.put("clock", vitals.clock().id()).put("certificateDays", vitals.certificateDays());
        vitals.packRefused().ifPresent(why -> node.put("packRefused", why.id()));
        return node;
    }

    static Vitals read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only(
                        "v",
                        "roundTripMs",
                        "touch",
                        "backlog",
                        "machine",
                        "clock",
                        "certificateDays",
                        "packRefused");
        return new Vitals(
                fields.optionalInteger("roundTripMs", 0, Vitals.MAX_ROUND_TRIP_MS)
                        .map(time -> Duration.ofMillis(time)),
                fields.word("touch", Touch.values()),
                readBacklog(fields.object("backlog")),
                readMachine(fields.object("machine")),
                fields.word("clock", ClockState.values()),
                fields.integer("certificateDays", ANY_LOW, ANY_HIGH),
                fields.optional("packRefused", name -> fields.word(name, PackRefusal.values())));
    }

    private static Vitals.Backlog readBacklog(Fields fields) {
        fields.only("rows", "oldestDays", "refused", "stateLost");
        return new Vitals.Backlog(
                fields.count("rows"),
                fields.count("oldestDays"),
                fields.count("refused"),
                fields.bool("stateLost"));
    }

    private static Vitals.Machine readMachine(Fields fields) {
        fields.only("diskFreeMb", "temperatureC", "throttled", "printer", "overlay", "restarts");
        return new Vitals.Machine(
                fields.integer("diskFreeMb", ANY_LOW, ANY_HIGH),
                fields.optionalInteger("temperatureC", ANY_LOW, ANY_HIGH),
                fields.integer("throttled", ANY_LOW, ANY_HIGH),
                fields.word("printer", Printer.values()),
                fields.bool("overlay"),
                fields.count("restarts"));
    }
}
