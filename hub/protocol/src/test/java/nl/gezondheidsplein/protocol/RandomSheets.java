package nl.gezondheidsplein.protocol;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes valid files of a pack. */
final class RandomSheets {
    private static final LocalDateTime STAY = LocalDateTime.of(2026, 6, 20, 10, 0);
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final RandomGenerator random;
    private final RandomMessages messages;

    RandomSheets(RandomGenerator random, RandomMessages messages) {
        this.random = random;
        this.messages = messages;
    }

    PlaceSheet place() {
        String type = random.nextBoolean() ? "school" : messages.name();
        return new PlaceSheet(
                new PlaceId(messages.name()),
                type,
                messages.texts(),
                messages.texts(),
                messages.texts(),
                maybe(this::point),
                random.nextBoolean()
                        ? PlaceProfile.of(type)
                        : new PlaceProfile(
                                random.nextBoolean(),
                                random.nextBoolean(),
                                several(3, number -> span()),
                                several(3, number -> span())),
                maybe(() -> new PlaceSheet.Stay(STAY, STAY.plusMinutes(1 + random.nextInt(9_000)))),
                random.nextBoolean());
    }

    private PlaceProfile.Span span() {
        int from = random.nextInt(24 * 60 - 1);
        int to = random.nextInt(from + 1, 24 * 60);
        return new PlaceProfile.Span(
                messages.pick(DayOfWeek.values()),
                LocalTime.ofSecondOfDay(from * 60L),
                LocalTime.ofSecondOfDay(to * 60L));
    }

    OfferSheet offers() {
        return new OfferSheet(several(4, number -> offer()));
    }

    private Offer offer() {
        return new Offer(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                messages.word(CODE_LETTERS, 4, 6),
                messages.texts(),
                facts(),
                several(
                        4,
                        number ->
                                new OfferLine(
                                        messages.pick(OfferLine.Kind.values()), messages.texts())),
                maybe(
                        () ->
                                new OfferSpot(
                                        messages.text(1, 40),
                                        messages.text(0, 40),
                                        maybe(this::point))),
                several(4, number -> rule()),
                maybe(messages::date));
    }

    ReceivedSheet received() {
        var days = new TreeMap<String, LocalDate>();
        several(4, number -> new UUID(random.nextLong(), random.nextLong()).toString())
                .forEach(id -> days.put(id, messages.date()));
        return new ReceivedSheet(days);
    }

    private OfferFacts facts() {
        List<Domain> domains =
                Arrays.stream(Domain.values()).filter(domain -> random.nextBoolean()).toList();
        return new OfferFacts(
                messages.pick(CareStream.values()),
                domains.isEmpty() ? List.of(messages.pick(Domain.values())) : domains,
                new TreeSet<>(several(4, number -> messages.name())),
                some(LifeStage.class),
                new TreeSet<>(several(4, number -> messages.language())),
                messages.pick(Cost.values()),
                some(Access.class),
                some(OfferFacts.Mark.class));
    }

    private TimeRule rule() {
        Optional<TimeRule.Repeat> repeat = maybe(this::repeat);
        Optional<LocalDate> from = maybe(messages::date);
        Optional<TimeRule.Hours> hours = maybe(() -> new TimeRule.Hours(time(), maybe(this::time)));
        return new TimeRule(
                repeat.isEmpty() ? Optional.of(messages.date()) : from,
                maybe(messages::date),
                repeat,
                hours,
                hours.isPresent() ? Optional.empty() : maybe(() -> messages.pick(DayPart.values())),
                several(3, number -> pause()),
                new TreeSet<>(several(3, number -> messages.date())));
    }

    private TimeRule.Repeat repeat() {
        boolean isWeekly = random.nextBoolean();
        return new TimeRule.Repeat(
                isWeekly ? TimeRule.Frequency.WEEKLY : TimeRule.Frequency.MONTHLY,
                random.nextInt(1, 100),
                maybe(() -> random.nextInt(1, 2_001)),
                several(
                        3,
                        number ->
                                (isWeekly ? "" : messages.pick(List.of("", "1", "-1", "5")))
                                        + messages.pick(List.of("MO", "TU", "SA", "SU"))),
                isWeekly
                        ? List.of()
                        : several(3, number -> messages.pick(List.of(-31, -1, 1, 15, 31))),
                messages.pick(DayOfWeek.values()));
    }

    private TimeRule.Pause pause() {
        return random.nextBoolean()
                ? new TimeRule.Pause.Once(messages.date(), messages.date())
                : new TimeRule.Pause.Yearly(
                        MonthDay.from(messages.date()), MonthDay.from(messages.date()));
    }

    CheckSheet check() {
        return new CheckSheet(
                messages.name(),
                IntStream.rangeClosed(1, random.nextInt(1, 10))
                        .mapToObj(
                                number ->
                                        new CheckSheet.Item(
                                                "q" + number,
                                                messages.pick(Domain.values()),
                                                maybe(() -> messages.pick(Block.values())),
                                                messages.texts()))
                        .toList());
    }

    ClarifySheet clarify() {
        int steps = random.nextInt(1, 5);
        var starts = new TreeMap<String, String>();
        for (int number = 0; number < random.nextInt(4); number++) {
            starts.put(messages.name(), "step-" + random.nextInt(steps));
        }
        return new ClarifySheet(
                starts,
                IntStream.range(0, steps + 1)
                        .mapToObj(number -> step(number, number < steps ? steps : -1))
                        .toList());
    }

    /** A step whose choices lead to the last one, or, when there is none behind it, nowhere. */
    private ClarifySheet.Step step(int number, int last) {
        return new ClarifySheet.Step(
                "step-" + number,
                messages.texts(),
                IntStream.range(0, random.nextInt(2, 7))
                        .mapToObj(
                                choice ->
                                        new ClarifySheet.Choice(
                                                choice(choice),
                                                last < 0
                                                        ? Optional.empty()
                                                        : maybe(() -> "step-" + last),
                                                wish()))
                        .toList());
    }

    private ClarifySheet.Wish wish() {
        return new ClarifySheet.Wish(
                maybe(() -> messages.pick(CareStream.values())),
                maybe(() -> messages.pick(Domain.values())),
                maybe(messages::name),
                some(ClarifySheet.Aim.class));
    }

    JoinSheet join() {
        return new JoinSheet(
                several(3, this::theme),
                several(3, this::question),
                several(4, this::choice),
                several(4, this::choice),
                several(4, this::choice),
                random.nextBoolean());
    }

    private JoinSheet.Theme theme(int number) {
        boolean isSensitive = random.nextBoolean();
        return new JoinSheet.Theme(
                choice(number),
                isSensitive,
                messages.pick(JoinSheet.Theme.State.values()),
                isSensitive ? 0 : messages.count(),
                maybe(messages::texts));
    }

    private JoinSheet.Question question(int number) {
        return new JoinSheet.Question(
                "question-" + number,
                messages.pick(JoinSheet.Question.Purpose.values()),
                messages.texts(),
                IntStream.range(0, random.nextInt(2, 7)).mapToObj(this::choice).toList());
    }

    FeedbackSheet feedback() {
        return new FeedbackSheet(
                several(
                        4,
                        number ->
                                new FeedbackSheet.Item(
                                        "item-" + number,
                                        YearMonth.from(messages.date()),
                                        messages.texts(),
                                        messages.texts(),
                                        messages.name(),
                                        random.nextBoolean())),
                several(3, number -> messages.texts()));
    }

    NoticeSheet notices() {
        return new NoticeSheet(
                several(
                        4,
                        number ->
                                new NoticeSheet.Notice(
                                        "notice-" + number,
                                        messages.texts(),
                                        several(
                                                3,
                                                _ ->
                                                        new OfferLine(
                                                                messages.pick(
                                                                        OfferLine.Kind.values()),
                                                                messages.texts())),
                                        messages.date(),
                                        random.nextBoolean())));
    }

    MapSheet map() {
        return new MapSheet(
                point(),
                messages.text(1, 40),
                several(
                        5,
                        _ ->
                                new MapSheet.Shape(
                                        messages.pick(MapSheet.Kind.values()),
                                        IntStream.range(0, random.nextInt(2, 9))
                                                .mapToObj(_ -> mapPoint())
                                                .toList())));
    }

    private MapSheet.Point mapPoint() {
        return new MapSheet.Point(random.nextInt(-10_000, 10_001), random.nextInt(-10_000, 10_001));
    }

    ClipSheet clips() {
        return new ClipSheet(
                several(
                        4,
                        number -> {
                            String words = TextSheet.source(messages.text(1, 40) + number);
                            return new ClipSheet.Clip(
                                    random.nextBoolean() ? "ar" : "rif",
                                    words,
                                    "clips/" + words + (random.nextBoolean() ? ".wav" : ".ogg"));
                        }));
    }

    PictureSheet pictures() {
        var pictures = new TreeMap<String, PictureSheet.Picture>();
        several(4, number -> new UUID(random.nextLong(), random.nextLong()).toString())
                .forEach(
                        id ->
                                pictures.put(
                                        id,
                                        new PictureSheet.Picture(
                                                PictureSheet.path(TextSheet.source(id)),
                                                messages.texts())));
        return new PictureSheet(pictures);
    }

    TextSheet screenTexts() {
        return new TextSheet(
                Stream.of("ar", "tr", "rif")
                        .filter(language -> random.nextBoolean())
                        .map(
                                language ->
                                        new TextSheet.Language(
                                                language,
                                                random.nextInt(400),
                                                several(4, this::line)))
                        .toList());
    }

    private TextSheet.Line line(int number) {
        String dutch = messages.text(1, 40);
        return new TextSheet.Line(
                "screen.line." + number,
                TextSheet.source(dutch),
                messages.text(1, 60),
                random.nextBoolean());
    }

    EventSheet events() {
        return new EventSheet(several(3, this::event));
    }

    private EventSheet.Event event(int number) {
        LocalDateTime start = messages.date().atTime(time());
        return new EventSheet.Event(
                "event-" + number,
                messages.texts(),
                start,
                start.plusMinutes(random.nextInt(1, 5_000)),
                several(4, this::choice),
                several(
                        3,
                        part ->
                                new EventSheet.Part(
                                        start, start.plusHours(1), messages.texts(), "stand")),
                random.nextInt(4) == 0 ? EventSheet.Setup.PLAIN : setup());
    }

    private EventSheet.Setup setup() {
        return new EventSheet.Setup(
                maybe(() -> messages.text(1, 40)),
                maybe(() -> messages.pick(SecondQuestion.values())),
                random.nextBoolean(),
                maybe(messages::name),
                random.nextBoolean(),
                several(
                        4,
                        spot ->
                                new EventSheet.Spot(
                                        messages.name(),
                                        random.nextInt(1, EventSheet.Spot.COLUMNS + 1),
                                        random.nextInt(1, EventSheet.Spot.ROWS + 1))));
    }

    private PictureChoice choice(int number) {
        return new PictureChoice("choice-" + number, messages.texts(), messages.name());
    }

    private GeoPoint point() {
        return new GeoPoint(
                random.nextInt(-90_000_000, 90_000_001), random.nextInt(-180_000_000, 180_000_001));
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(int max, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(max)).mapToObj(make).toList();
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        EnumSet<E> some = EnumSet.noneOf(type);
        for (E each : type.getEnumConstants()) {
            if (random.nextBoolean()) {
                some.add(each);
            }
        }
        return some;
    }
}
