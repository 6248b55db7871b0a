package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes valid messages of every type; the same seed makes the same ones. */
final class RandomMessages {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final List<String> TEXT_PARTS =
            List.of("é", "بيت", "🌳", "\"", "\\", "/", "\n", "\t", " ", "x", "1", "<b>", "\u2028");

    private final RandomGenerator random;
    private final RandomSheets sheets;

    RandomMessages(RandomGenerator random) {
        this.random = random;
        this.sheets = new RandomSheets(random, this);
    }

    Object next(WireMessage type) {
        return switch (type) {
            case TALLY -> window(pick(Kind.values()));
            case VOICE ->
                    new Voice(
                            seq(),
                            label(36).replaceAll("[._]", "-"),
                            label(64),
                            label(64),
                            pick(VoiceKind.values()),
                            language(),
                            text(1, 40),
                            random.nextBoolean()
                                    ? Optional.empty()
                                    : Optional.of(Sha256.hex(label(9).getBytes(UTF_8))));
            case RECEIPT -> receipt();
            case STATE -> random.nextBoolean() ? new State.Offline(seq()) : birth();
            case VITALS -> vitals();
            case LIVE -> new Live(name(), count());
            case ORDER ->
                    new Order(
                            word(LETTERS, 1, 36),
                            pick(OrderKind.values()),
                            map(8, this::name, () -> text(0, 30)),
                            Instant.ofEpochSecond(random.nextLong(946_684_800L, 4_102_444_800L)),
                            Duration.ofSeconds(random.nextInt(600, 86_401)));
            case REPLY -> new Reply(word(LETTERS, 1, 36), pick(Outcome.values()), text(0, 200));
            case MANIFEST -> manifest();
            case INDEX ->
                    new PackIndex(
                            version(),
                            new PlaceId(name()),
                            new NeighbourhoodId(name()),
                            label(64),
                            IntStream.range(0, random.nextInt(5)).mapToObj(this::file).toList());
            case PLACE -> sheets.place();
            case OFFERS -> sheets.offers();
            case CHECK -> sheets.check();
            case CLARIFY -> sheets.clarify();
            case JOIN -> sheets.join();
            case FEEDBACK -> sheets.feedback();
            case MAP -> sheets.map();
            case RECEIVED -> sheets.received();
            case CLIPS -> sheets.clips();
            case PICTURES -> sheets.pictures();
            case TEXTS -> sheets.screenTexts();
            case EVENTS -> sheets.events();
            case NOTICES -> sheets.notices();
            case ENROL_REQUEST -> new EnrolRequest(word(LETTERS, 16, 128), text(1, 300));
            case RENEW_REQUEST ->
                    new RenewRequest(
                            kiosk(), text(1, 300), word(LETTERS, 40, 200), word(LETTERS, 40, 200));
            case ENROL_RESPONSE ->
                    new EnrolResponse(
                            kiosk(),
                            new PlaceId(name()),
                            text(1, 300),
                            text(1, 300),
                            new BrokerAddress("broker." + name(), random.nextInt(1, 65_536)),
                            "https://" + name() + ":8443",
                            map(3, () -> label(20), () -> "A".repeat(random.nextInt(40, 80))));
        };
    }

    /** A window of this kind that keeps all its rules, with ids of the right form. */
    SealedWindow window(Kind kind) {
        int n = kind.hasFloor() && random.nextInt(8) == 0 ? 0 : random.nextInt(10, 5000);
        Map<String, Count> counts =
                switch (kind) {
                    case CHECK -> arrays(n, 6, IntStream.range(0, 10).mapToObj(i -> "q" + i));
                    case QUICK ->
                            Map.of(
                                    "q0",
                                    histogram(n, 6),
                                    "choice",
                                    spread(random.nextInt(n + 1), domains()));
                    case WISH -> two("offered", "missing", n, this::wish);
                    case VOTE -> Map.of("vote." + name(), spread(n, some(this::name)));
                    case BELIEVER -> singles(n, some(() -> "theme." + name()));
                    case GIVE -> two("offer", "ask", n, this::name);
                    case RIPPLE -> singles(n, heardThrough());
                    case CHANGE -> arrays(n, 4, domains().stream());
                    case USAGE -> singles(random.nextInt(90_000), some(this::usageItem));
                    case ATTENDANCE -> attendance(n);
                    case ATTENDANCE_DETAIL -> detail(n);
                };
        return new SealedWindow(
                seq(),
                label(36).replaceAll("[._]", "-"),
                label(64),
                label(64),
                kind,
                label(kind),
                n,
                n == 0 && random.nextBoolean() ? Counts.EMPTY : Counts.of(counts));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Window label(Kind kind) {
        LocalDate day = date();
        return switch (random.nextInt(5)) {
            case 0 -> Window.UNSYNCED;
            default ->
                    kind.span() == Kind.Span.WEEK
                            ? Window.ofWeek(day)
                            : Window.ofSlot(
                                    Instant.ofEpochSecond(
                                            day.toEpochDay() * 86_400 + random.nextInt(86_400)));
        };
    }

    private Map<String, Count> attendance(int n) {
        Map<String, Count> counts = new TreeMap<>(singles(40, some(() -> "stand." + name())));
        String event = "event." + name();
        counts.put(event + ".party", spread(n, List.of("p1", "p2", "p3", "p4", "p5", "p6")));
        if (random.nextBoolean()) {
            counts.put(event + ".group", new Count.Single(random.nextInt(60)));
            counts.put(event + ".paper", new Count.Single(random.nextInt(60)));
        }
        counts.put("undone", new Count.Single(random.nextInt(9)));
        return counts;
    }

    private Map<String, Count> detail(int n) {
        SecondQuestion question = pick(SecondQuestion.values());
        return random.nextInt(4) == 0
                ? singles(n, question.answers())
                : Map.of(question.item(name()), spread(n, question.answers()));
    }

    private Map<String, Count> two(String one, String other, int n, Supplier<String> id) {
        int first = random.nextInt(n + 1);
        return Map.of(one, spread(first, some(id)), other, spread(n - first, some(id)));
    }

    private Map<String, Count> arrays(int n, int length, Stream<String> ids) {
        Map<String, Count> arrays = new TreeMap<>();
        ids.forEach(id -> arrays.put(id, histogram(n, length)));
        while (arrays.size() > 1 && random.nextBoolean()) {
            arrays.remove(pick(List.copyOf(arrays.keySet())));
        }
        return arrays;
    }

    private Map<String, Count> singles(int n, List<String> ids) {
        Map<String, Count> singles = new TreeMap<>();
        spread(n, ids).byId().forEach((id, count) -> singles.put(id, new Count.Single(count)));
        return singles;
    }

    private Count.Histogram histogram(int n, int length) {
        int[] answers = new int[length];
        for (int left = n; left > 0; ) {
            int some = random.nextInt(1, left + 1);
            answers[random.nextInt(length)] += some;
            left -= some;
        }
        return Count.Histogram.of(answers);
    }

    private Count.Choices spread(int n, List<String> ids) {
        Count.Histogram histogram = histogram(n, ids.size());
        SortedMap<String, Integer> byId = new TreeMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byId.merge(ids.get(i), histogram.answers().get(i), Integer::sum);
        }
        return new Count.Choices(byId);
    }

    private List<String> some(Supplier<String> id) {
        return IntStream.range(0, random.nextInt(1, 6)).mapToObj(i -> id.get()).toList();
    }

    private String wish() {
        return pick(List.of("zorg", "gezondheid", "welbevinden"))
                + "."
                + pick(domains())
                + "."
                + name();
    }

    private String usageItem() {
        return switch (random.nextInt(5)) {
            case 0 -> "screen." + name();
            case 1 -> "language." + language();
            case 2 -> "offer." + name() + ".shown";
            case 3 -> "offer." + name() + ".taken";
            default -> pick(List.of("aloud", "abandoned", "play", "discarded", "other"));
        };
    }

    private static List<String> domains() {
        return Arrays.stream(Domain.values()).map(Domain::id).toList();
    }

    private static List<String> heardThrough() {
        return List.of("neighbour", "school", "mosque", "online", "other");
    }

    private Receipt receipt() {
        long upTo = random.nextLong(0, 1_000_000);
        List<Refused> refused = new ArrayList<>();
        List<Long> extras = new ArrayList<>();
        while (random.nextInt(4) > 0) {
            refused.add(
                    new Refused(random.nextLong(1, upTo + 50), hash(), pick(Reason.values()).id()));
            extras.add(upTo + random.nextLong(2, 60));
        }
        return Receipt.of(upTo, refused, extras);
    }

    private State birth() {
        return new State.Online(
                seq(),
                seq(),
                new Versions(label(64), label(64), label(64), random.nextInt(1, 100)),
                label(64),
                new ScreenMm(random.nextInt(10, 5001), random.nextInt(10, 5001)));
    }

    private Vitals vitals() {
        return new Vitals(
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(Duration.ofMillis(random.nextInt(600_001))),
                pick(Touch.values()),
                new Vitals.Backlog(count(), random.nextInt(36_501), count(), random.nextBoolean()),
                new Vitals.Machine(
                        random.nextInt(100_000_001),
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(random.nextInt(-60, 151)),
                        random.nextInt(0x100000),
                        pick(Printer.values()),
                        random.nextBoolean(),
                        count()),
                pick(ClockState.values()),
                random.nextInt(-3650, 36_501),
                random.nextBoolean() ? Optional.empty() : Optional.of(pick(PackRefusal.values())));
    }

    private PackManifest manifest() {
        String hash = hash();
        byte[] signature = new byte[64];
        random.nextBytes(signature);
        return new PackManifest(
                kiosk().value(),
                version(),
                hash,
                random.nextLong(1, PackManifest.MAX_SIZE + 1),
                PackFile.address(hash),
                label(64),
                Base64.getEncoder().encodeToString(signature));
    }

    private PackFile file(int number) {
        return new PackFile(
                "clips/" + word(LETTERS, 1, 9) + number + ".json",
                hash(),
                random.nextLong(PackManifest.MAX_SIZE + 1),
                "application/json");
    }

    Texts texts() {
        SortedMap<String, String> byLanguage = map(4, this::language, () -> text(1, 50));
        byLanguage.put("nl", text(1, 50));
        return new Texts(byLanguage);
    }

    private SortedMap<String, String> map(int max, Supplier<String> key, Supplier<String> value) {
        SortedMap<String, String> map = new TreeMap<>();
        int size = random.nextInt(max);
        for (int i = 0; i < size; i++) {
            map.put(key.get(), value.get());
        }
        return map;
    }

    LocalDate date() {
        return LocalDate.of(2000, 1, 3).plusDays(random.nextInt(36_000));
    }

    private KioskId kiosk() {
        return new KioskId("k-" + word(LETTERS + "0123456789", 10, 10));
    }

    private String version() {
        return name() + "-" + random.nextInt(1, 999_999_999);
    }

    private String hash() {
        byte[] hash = new byte[32];
        random.nextBytes(hash);
        return HexFormat.of().formatHex(hash);
    }

    private long seq() {
        return random.nextInt(6) == 0
                ? Checks.MAX_NUMBER - random.nextInt(3)
                : random.nextLong(1, 100_000);
    }

    int count() {
        return random.nextInt(Checks.MAX_COUNT + 1);
    }

    String language() {
        return word(LETTERS, 2, 3);
    }

    String name() {
        return word(LETTERS, 1, 1) + word(LETTERS + "0123456789-", 1, 12);
    }

    private String label(int max) {
        return word(LETTERS + "ABCXYZ0123456789._-", 1, max);
    }

    String text(int min, int max) {
        int length = random.nextInt(min, max + 1);
        return IntStream.range(0, length)
                .mapToObj(i -> pick(TEXT_PARTS))
                .reduce("", String::concat)
                .codePoints()
                .limit(Math.max(min, max))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String word(String alphabet, int min, int max) {
        int length = random.nextInt(min, max + 1);
        var word = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString();
    }

    <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }
}
