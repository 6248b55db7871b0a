package nl.gezondheidsplein.hub.web.api;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.KioskState;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.fleet.Rollouts;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Vitals;

/**
 * Figures for whoever keeps the hub running, on the management listener alone. They count kiosks
 * and never name one, and hold nothing of what residents answered.
 */
public final class MetricsApi {

    private static final String TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final Fleet fleet;
    private final Rollouts rollouts;
    private final List<ReadinessCheck> checks;

    /** Counts this fleet. */
    public MetricsApi(Fleet fleet, Rollouts rollouts, List<ReadinessCheck> checks) {
        this.fleet = fleet;
        this.rollouts = rollouts;
        this.checks = List.copyOf(checks);
    }

    /** What this class answers, on the management listener. */
    public List<Route> routes() {
        return List.of(Route.get("/metrics", Access.open(), this::show));
    }

    private void show(Exchange exchange) {
        var text = new PrometheusText();
        fleetFigures(text, fleet.list());
        text.gauge(
                "hub_rollout_halted",
                "Whether a roll-out of a new version halted and waits for a person, 1 or 0.");
        text.value(rollouts.isHalted() ? 1 : 0);
        text.gauge("hub_ready", "Whether everything the hub needs is there, 1 or 0.");
        for (ReadinessCheck check : checks) {
            text.value("check", check.name(), check.isUp() ? 1 : 0);
        }
        machineFigures(text);
        exchange.send(200, TEXT_FORMAT, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void fleetFigures(PrometheusText text, List<KioskStatus> kiosks) {
        Map<KioskState, Long> byState = new EnumMap<>(KioskState.class);
        long backlog = 0;
        long quarantined = 0;
        for (KioskStatus kiosk : kiosks) {
            byState.merge(kiosk.state(), 1L, Long::sum);
            backlog += Math.max(0, kiosk.backlog());
            quarantined += kiosk.quarantined();
        }
        text.gauge("hub_kiosks", "Kiosks by state.");
        for (KioskState state : KioskState.values()) {
            text.value("state", state.id(), byState.getOrDefault(state, 0L));
        }
        troubleFigures(text, kiosks);
        versionFigures(text, kiosks);
        text.gauge("hub_kiosk_backlog_windows", "Windows that wait on kiosks, as they last said.");
        text.value(backlog);
        text.gauge("hub_quarantined_messages", "Refused messages that are kept for inspection.");
        text.value(quarantined);
    }

    /** Of kiosks that speak now: an old heartbeat tells of an old trouble. */
    private static void troubleFigures(PrometheusText text, List<KioskStatus> kiosks) {
        Map<Trouble, Long> byTrouble = new EnumMap<>(Trouble.class);
        for (KioskStatus kiosk : kiosks) {
            Vitals vitals = kiosk.vitals();
            if (vitals != null && kiosk.isHeard()) {
                for (Trouble trouble : Trouble.values()) {
                    if (trouble.isTold(vitals)) {
                        byTrouble.merge(trouble, 1L, Long::sum);
                    }
                }
            }
        }
        text.gauge("hub_kiosks_in_trouble", "Kiosks that are heard and ask for help, by what.");
        for (Trouble trouble : Trouble.values()) {
            text.value("trouble", trouble.id(), byTrouble.getOrDefault(trouble, 0L));
        }
    }

    private static void versionFigures(PrometheusText text, List<KioskStatus> kiosks) {
        Map<String, Long> byVersion = new TreeMap<>();
        for (KioskStatus kiosk : kiosks) {
            if (kiosk.isHeard() && kiosk.birth() instanceof State.Online birth) {
                byVersion.merge(birth.versions().app(), 1L, Long::sum);
            }
        }
        text.gauge("hub_kiosk_versions", "Kiosks that are heard, by the version they run.");
        byVersion.forEach((version, count) -> text.value("version", version, count));
    }

    private static void machineFigures(PrometheusText text) {
        Runtime runtime = Runtime.getRuntime();
        text.gauge("jvm_heap_used_bytes", "Heap in use.");
        text.value(runtime.totalMemory() - runtime.freeMemory());
        text.gauge("jvm_heap_max_bytes", "The most heap that may be used.");
        text.value(runtime.maxMemory());
        text.gauge("jvm_platform_threads", "Platform threads alive; virtual ones not included.");
        text.value(ManagementFactory.getThreadMXBean().getThreadCount());
        text.gauge(
                "process_start_time_seconds",
                "Start time of the process since unix epoch in seconds.");
        text.value(ManagementFactory.getRuntimeMXBean().getStartTime() / 1000);
    }
}
