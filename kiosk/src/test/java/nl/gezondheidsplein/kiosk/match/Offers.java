package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.LifeStage;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;
import nl.gezondheidsplein.protocol.OfferSpot;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.TimeRule;
import nl.gezondheidsplein.protocol.TimeTable;

/** Offers around the kiosk of these tests, written down or made by chance from a seed. */
final class Offers {
    /** Den Haag, Moerwijk. */
    static final GeoPoint HERE = GeoPoint.ofDegrees(52.0545, 4.2970);

    /** A Tuesday. */
    static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 9, 10, 0);

    static final Times TIMES = new RuleTimes(new TimeTable(ZoneId.of("Europe/Amsterdam")));

    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final List<String> THEMES = List.of("bewegen", "eten", "geld", "rouw", "taal");
    private static final List<String> LANGUAGES = List.of("ar", "en", "pl", "tr");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private Offers() {}

    /** A walking group: free, on Tuesdays, five minutes from here, made sure of last week. */
    static Made walking(int number) {
        return new Made(
                number,
                new OfferFacts(
                        CareStream.GEZONDHEID,
                        List.of(Domain.LICHAAM),
                        new TreeSet<>(Set.of("bewegen")),
                        Set.of(),
                        new TreeSet<>(),
                        Cost.FREE,
                        Set.of(),
                        Set.of()),
                Optional.of(metresNorth(150)),
                List.of(weekly("TU")),
                Optional.of(TODAY.minusDays(7)));
    }

    /** Every week on these days, from two until four. */
    static TimeRule weekly(String... days) {
        return new TimeRule(
                Optional.empty(),
                Optional.empty(),
                Optional.of(TimeRule.Repeat.weekly(days)),
                Optional.of(
                        new TimeRule.Hours(LocalTime.of(14, 0), Optional.of(LocalTime.of(16, 0)))),
                Optional.empty(),
                List.of(),
                new TreeSet<>());
    }

    static TimeRule once(LocalDate day) {
        return TimeRule.once(day, Optional.empty());
    }

    /** A point so many metres to the north of the kiosk, on the straight line. */
    static GeoPoint metresNorth(double metres) {
        return GeoPoint.ofDegrees(
                HERE.latitudeDegrees() + metres / 111_195, HERE.longitudeDegrees());
    }

    static Offer random(int number, RandomGenerator random) {
        OfferFacts facts =
                new OfferFacts(
                        pick(CareStream.values(), random),
                        domains(random),
                        new TreeSet<>(some(THEMES, random)),
                        some(LifeStage.class, random),
                        new TreeSet<>(some(LANGUAGES, random)),
                        pick(Cost.values(), random),
                        some(Access.class, random),
                        some(Mark.class, random));
        return new Made(
                        number,
                        facts,
                        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(somewhere(random)),
                        times(random),
                        random.nextInt(5) == 0
                                ? Optional.empty()
                                : Optional.of(TODAY.minusDays(random.nextInt(220))))
                .offer();
    }

    private static List<Domain> domains(RandomGenerator random) {
        List<Domain> domains = List.copyOf(some(Domain.class, random));
        return domains.isEmpty() ? List.of(pick(Domain.values(), random)) : domains;
    }

    private static GeoPoint somewhere(RandomGenerator random) {
        return GeoPoint.ofDegrees(
                HERE.latitudeDegrees() + random.nextDouble(-0.03, 0.03),
                HERE.longitudeDegrees() + random.nextDouble(-0.05, 0.05));
    }

    private static List<TimeRule> times(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(once(TODAY.plusDays(random.nextInt(-20, 20))));
            case 2 -> List.of(weekly(DAYS.get(random.nextInt(7))));
            default -> List.of(weekly(DAYS.get(random.nextInt(7))), weekly("WE"));
        };
    }

    static <T> T pick(T[] values, RandomGenerator random) {
        return values[random.nextInt(values.length)];
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, RandomGenerator random) {
        Set<E> some = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(value -> random.nextInt(4) == 0)
                .forEach(some::add);
        return some;
    }

    private static Set<String> some(List<String> values, RandomGenerator random) {
        return new TreeSet<>(values.stream().filter(value -> random.nextInt(3) == 0).toList());
    }

    /** An offer under construction. */
    record Made(
            int number,
            OfferFacts facts,
            Optional<GeoPoint> point,
            List<TimeRule> times,
            Optional<LocalDate> verified) {
        Made at(GeoPoint elsewhere) {
            return new Made(number, facts, Optional.of(elsewhere), times, verified);
        }

        Made unverified() {
            return new Made(number, facts, point, times, Optional.empty());
        }

        Made nowhere() {
            return new Made(number, facts, Optional.empty(), times, verified);
        }

        Made on(TimeRule... rules) {
            return new Made(number, facts, point, List.of(rules), verified);
        }

        Made checkedDaysAgo(int days) {
            return new Made(number, facts, point, times, Optional.of(TODAY.minusDays(days)));
        }

        Made neverChecked() {
            return new Made(number, facts, point, times, Optional.empty());
        }

        Made in(CareStream stream, Domain... domains) {
            return with(
                    parts -> {
                        parts.stream = stream;
                        parts.domains = List.of(domains);
                    });
        }

        Made about(String... themes) {
            return with(parts -> parts.themes = new TreeSet<>(Set.of(themes)));
        }

        Made speaking(String... languages) {
            return with(parts -> parts.languages = new TreeSet<>(Set.of(languages)));
        }

        Made aged(LifeStage... stages) {
            return with(parts -> parts.stages = Set.of(stages));
        }

        Made marked(Mark... marks) {
            return with(parts -> parts.marks = Set.of(marks));
        }

        Made having(Access... access) {
            return with(parts -> parts.access = Set.of(access));
        }

        Made costing(Cost cost) {
            return with(parts -> parts.cost = cost);
        }

        private Made with(Consumer<Parts> change) {
            Parts parts = new Parts(facts);
            change.accept(parts);
            return new Made(number, parts.facts(), point, times, verified);
        }

        Offer offer() {
            return new Offer(
                    "00000000-0000-0000-0000-%012d".formatted(number),
                    "AAAA",
                    Texts.of(Map.of("nl", "Aanbod " + number)),
                    facts,
                    List.of(),
                    point.map(at -> new OfferSpot("Buurthuis", "", Optional.of(at))),
                    times,
                    verified);
        }
    }

    /** What is said of an offer, each part by itself. */
    private static final class Parts {
        private CareStream stream;
        private List<Domain> domains;
        private SortedSet<String> themes;
        private Set<LifeStage> stages;
        private SortedSet<String> languages;
        private Cost cost;
        private Set<Access> access;
        private Set<Mark> marks;

        Parts(OfferFacts facts) {
            stream = facts.stream();
            domains = facts.domains();
            themes = facts.themes();
            stages = facts.stages();
            languages = facts.languages();
            cost = facts.cost();
            access = facts.access();
            marks = facts.marks();
        }

        OfferFacts facts() {
            return new OfferFacts(stream, domains, themes, stages, languages, cost, access, marks);
        }
    }
}
