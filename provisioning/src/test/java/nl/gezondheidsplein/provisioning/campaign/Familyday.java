package nl.gezondheidsplein.provisioning.campaign;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.KioskCore;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventMode;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.provisioning.demo.Road;

/** Broker, hub and twelve kiosks at one event, each kiosk with a network that can be cut. */
final class Familyday implements AutoCloseable {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final String LIST = "/beheer/buurten/moerwijk-noord/evenementen";
    private static final Pattern EVENT = Pattern.compile(LIST + "/[a-z0-9-]+");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int KIOSKS = 12;

    /** The first ones run in processes of their own, to be killed. */
    private static final int KILLED = 2;

    private static final int TIMES = 20;
    private static final int HOUR_MILLIS = (int) Duration.ofHours(1).toMillis() / TIMES;

    /** With what comes after it the last cut ends well within the hour. */
    private static final int LAST_MISHAP_MILLIS = HOUR_MILLIS * 3 / 4;

    private static final int CUTS = 2;
    private static final int SHORTEST_CUT_MILLIS = 3_000;
    private static final int LONGEST_CUT_MILLIS = 20_000;
    private static final int LONGEST_DEATH_MILLIS = 8_000;

    private final long seed;
    private final Road road;
    private final List<Relay> relays = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private final Process[] processes = new Process[KILLED];
    private Coordinator coordinator;
    private String address = "";

    private Familyday(long seed) {
        this.seed = seed;
        this.road = Road.buildForEveryDay(KIOSKS);
        this.coordinator = loggedIn(road);
    }

    private static Coordinator loggedIn(Road road) {
        Coordinator coordinator = new Coordinator(road.hub());
        coordinator.logIn(road.admin(), road.adminPassword());
        return coordinator;
    }

    /** Makes the event with the form, and lets all kiosks join it by order or by their host. */
    static Familyday prepare(long seed) throws IOException {
        Familyday day = new Familyday(seed);
        try {
            Instant begin = day.beginOfTheHour();
            day.address = day.makeEvent(LocalDateTime.ofInstant(begin, HERE));
            day.join(begin);
            for (Path home : day.road.kiosks()) {
                Relay relay = new Relay(day.road.brokerPort());
                day.relays.add(relay);
                day.lead(home, relay);
            }
            return day;
        } catch (IOException | RuntimeException e) {
            day.close();
            throw e;
        }
    }

    Coordinator coordinator() {
        return coordinator;
    }

    /** Of the event's page. */
    String address() {
        return address;
    }

    Road road() {
        return road;
    }

    /** Now; or after midnight, when an hour from now is another day than today. */
    private Instant beginOfTheHour() {
        Instant now = Clock.systemUTC().instant();
        Instant late = now.plus(90, ChronoUnit.MINUTES);
        boolean isOneDay = now.atZone(HERE).toLocalDate().equals(late.atZone(HERE).toLocalDate());
        return isOneDay ? now : late;
    }

    private String makeEvent(LocalDateTime begin) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "naam-nl",
                                "Familyday",
                                "waar",
                                "Het plein",
                                "dag",
                                begin.toLocalDate().toString(),
                                "van",
                                "00:00",
                                "tot",
                                "23:59"));
        for (Path home : road.kiosks()) {
            fields.addAll(List.of("kiosk", id(home)));
        }
        String next = coordinator.submit(LIST, LIST, fields.toArray(String[]::new));
        // The hub leads on to what can be told of the event besides.
        Matcher event = EVENT.matcher(next);
        if (!event.find()) {
            throw new IllegalStateException("No event at " + next);
        }
        return event.group();
    }

    private static String id(Path home) {
        return String.valueOf(home.getFileName());
    }

    /** Every other one is ordered to; the others are begun by hand. */
    private void join(Instant begin) {
        Clock ahead = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), begin));
        String event = address.substring(address.lastIndexOf('/') + 1);
        List<KioskCore> cores = new ArrayList<>();
        try {
            for (Path home : road.kiosks()) {
                KioskCore core =
                        KioskCore.open(KioskSettings.load(home.resolve("kiosk.properties")), ahead);
                core.start();
                core.confirmClock();
                cores.add(core);
            }
            await("packs with the event")
                    .atMost(PATIENCE)
                    .until(() -> cores.stream().allMatch(core -> knows(core, event)));
            for (int index = 0; index < KIOSKS; index++) {
                if (index % 2 == 0) {
                    ask("aan", id(road.kiosks().get(index)));
                } else if (cores.get(index).events().start(event, Desk.DOOR)
                        != EventMode.Started.ON) {
                    throw new IllegalStateException("A host can't start " + event);
                }
            }
            await("kiosks in the event mode")
                    .atMost(PATIENCE)
                    .until(
                            () ->
                                    cores.stream()
                                            .allMatch(core -> core.events().running().isPresent()));
        } finally {
            cores.parallelStream().forEach(KioskCore::close);
        }
    }

    private static boolean knows(KioskCore core, String event) {
        return core.content().current().events().events().stream()
                .anyMatch(one -> one.id().equals(event));
    }

    private void ask(String mode, String kiosk) {
        coordinator.submit(address, address + "/kiosken", "stand", mode, "kiosk", kiosk);
    }

    /** Leads a kiosk's way to the broker through its relay. */
    private void lead(Path home, Relay relay) throws IOException {
        Path given = home.resolve("data/identity/enrolment.json");
        String direct = "\"port\":" + road.brokerPort();
        String text = Files.readString(given);
        if (!text.contains(direct)) {
            throw new IllegalStateException("No broker in " + given);
        }
        Files.writeString(given, text.replace(direct, "\"port\":" + relay.port()));
    }

    /** Lets everybody in, and everything happen that happens; returns when all were let in. */
    void passAnHour() throws IOException, InterruptedException {
        Instant now = Clock.systemUTC().instant();
        Door.Hour hour = new Door.Hour(beginOfTheHour(), now, TIMES);
        try (ExecutorService happenings = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int index = 0; index < KIOSKS; index++) {
                Random random = new Random(seed + index);
                if (index < KILLED) {
                    int one = index;
                    processes[one] = start(one, hour);
                    all.add(happenings.submit(() -> killOnce(one, hour, random)));
                } else {
                    Door door = Door.open(home(index), log(index), hour, seed + index);
                    doors.add(door);
                    all.add(
                            happenings.submit(
                                    () -> {
                                        door.receive();
                                        return null;
                                    }));
                }
                Relay relay = relays.get(index);
                all.add(happenings.submit(() -> cutNowAndThen(relay, random)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            for (int index = 0; index < KILLED; index++) {
                awaitEverybodyAt(index);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The hour did not pass", e);
        }
    }

    private Path home(int index) {
        return road.kiosks().get(index);
    }

    private DoorLog log(int index) {
        return new DoorLog(road.root().resolve("door-" + index));
    }

    private Process start(int index, Door.Hour hour) throws IOException {
        Path printed = road.root().resolve("printed-" + index);
        return new ProcessBuilder(
                        road.java(
                                Door.Main.class,
                                List.of(
                                        home(index).toString(),
                                        road.root().resolve("door-" + index).toString(),
                                        hour.begin().toString(),
                                        hour.onTheMachine().toString(),
                                        Integer.toString(hour.times()),
                                        Long.toString(seed + index))))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(printed.toFile()))
                .start();
    }

    private Void killOnce(int index, Door.Hour hour, Random random)
            throws IOException, InterruptedException {
        Thread.sleep(HOUR_MILLIS / 4 + random.nextInt(HOUR_MILLIS / 4));
        processes[index].destroyForcibly().waitFor();
        log(index).connected(false);
        Thread.sleep(random.nextInt(LONGEST_DEATH_MILLIS));
        processes[index] = start(index, hour);
        return null;
    }

    private static Void cutNowAndThen(Relay relay, Random random) throws InterruptedException {
        int[] moments = random.ints(CUTS, 0, LAST_MISHAP_MILLIS).sorted().toArray();
        long began = System.nanoTime();
        for (int moment : moments) {
            long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            Thread.sleep(Math.max(0, moment - passed));
            relay.cut(
                    random.nextBoolean() ? Relay.Cut.BROKEN : Relay.Cut.SILENT,
                    random.nextInt(SHORTEST_CUT_MILLIS, LONGEST_CUT_MILLIS));
        }
        return null;
    }

    private void awaitEverybodyAt(int index) {
        await("parties at the door of a process")
                .atMost(PATIENCE)
                .until(
                        () -> {
                            if (!processes[index].isAlive()) {
                                throw new IllegalStateException(
                                        Files.readString(road.root().resolve("printed-" + index)));
                            }
                            return stories().get(index).parties() == Door.PARTIES;
                        });
    }

    private List<DoorLog.Story> stories() {
        return Stream.iterate(0, index -> index + 1)
                .limit(KIOSKS)
                .map(index -> log(index).read())
                .toList();
    }

    /** What each door saw of the hour, for who holds the page against it. */
    List<Lateness.Seen> seen() {
        List<DoorLog.Story> stories = stories();
        List<Lateness.Seen> seen = new ArrayList<>();
        for (int index = 0; index < KIOSKS; index++) {
            seen.add(
                    new Lateness.Seen(
                            "Kiosk " + index, stories.get(index), relays.get(index).cuts()));
        }
        return seen;
    }

    /** Ends the event at all kiosks from the hub, and waits until nothing of it is on its way. */
    void end() {
        coordinator.submit(address, address + "/kiosken", "stand", "uit");
        await("kiosks that heard of the end and sent everything")
                .atMost(PATIENCE)
                .until(() -> doors.stream().allMatch(door -> door.isOver() && door.isSettled()));
        await("all windows of the event")
                .atMost(PATIENCE)
                .until(() -> !coordinator.get(address).contains("nog onderweg"));
    }

    /** So that nothing is left of what kiosks only said. */
    void restartHub() {
        closeKiosks();
        coordinator.close();
        road.kill(Road.Part.HUB);
        road.start(Road.Part.HUB);
        coordinator = loggedIn(road);
    }

    /** The page as it stands now. */
    LivePage.Sight sight() {
        return LivePage.Sight.of(System.currentTimeMillis(), coordinator.get(address));
    }

    /** People who were welcomed, by the name of the kiosk. */
    Map<String, Long> people() {
        List<DoorLog.Story> stories = stories();
        Map<String, Long> people = new TreeMap<>();
        for (int index = 0; index < KIOSKS; index++) {
            people.put("Kiosk " + index, (long) stories.get(index).people());
        }
        return people;
    }

    /** Parties who were welcomed, by size. */
    Map<String, Long> parties() {
        Map<String, Long> parties = new TreeMap<>();
        stories().forEach(story -> story.sizes().forEach((s, n) -> parties.merge(s, n, Long::sum)));
        return parties;
    }

    long total() {
        return people().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The hour in figures. */
    String words() {
        List<Relay.Span> cuts = relays.stream().flatMap(relay -> relay.cuts().stream()).toList();
        return "%d kiosks, %d parties, %d people; %d cuts of %d s together, %d kiosks killed"
                .formatted(
                        KIOSKS,
                        parties().values().stream().mapToLong(Long::longValue).sum(),
                        total(),
                        cuts.size(),
                        cuts.stream().mapToLong(cut -> cut.to() - cut.from()).sum() / 1000,
                        KILLED);
    }

    private void closeKiosks() {
        Arrays.stream(processes).filter(one -> one != null).forEach(Process::destroy);
        doors.parallelStream().forEach(Door::close);
        doors.clear();
        for (Process one : processes) {
            if (one != null) {
                awaitEnd(one);
            }
        }
    }

    private static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closeKiosks();
        coordinator.close();
        relays.forEach(Relay::close);
        road.close();
    }
}
