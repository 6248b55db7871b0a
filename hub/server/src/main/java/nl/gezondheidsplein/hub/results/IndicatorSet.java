package nl.gezondheidsplein.hub.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The one set of indicators, as data, and how they follow from what was published. Nothing else is
 * known here, so an indicator tells no more than the figures it stands on. Any thread may call.
 */
public final class IndicatorSet {
    private static final String RESOURCE = "/results/indicators.json";

    /** A face counts so many points of a hundred more than the one before it. */
    private static final double POINTS = 25;

    private static final int FACES = 5;

    private final List<Definition> definitions;

    /** Reads the set that the hub was packed with. */
    public IndicatorSet() {
        try (InputStream in = IndicatorSet.class.getResourceAsStream(RESOURCE)) {
            definitions =
                    List.of(
                            new ObjectMapper()
                                    .readValue(
                                            Objects.requireNonNull(in, RESOURCE),
                                            Definition[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum How {
        @JsonProperty("mean")
        MEAN,
        @JsonProperty("people")
        PEOPLE,
        @JsonProperty("answers")
        ANSWERS
    }

    private record Definition(
            @JsonProperty("id") String id,
            @JsonProperty("words") String words,
            @JsonProperty("how") How how,
            @JsonProperty("group") String group,
            @JsonProperty("of") List<String> of,
            @JsonProperty("starting") @Nullable String starting) {}

    /**
     * Returns the indicators that a publication for coordinators bears, in the order of the set.
     */
    public List<Indicator> of(Publication publication) {
        Map<String, Publication.PublishedHistogram> byId = new TreeMap<>();
        publication.histograms().forEach(histogram -> byId.put(histogram.id(), histogram));
        List<Indicator> indicators = new ArrayList<>();
        for (Definition definition : definitions) {
            List<Publication.PublishedHistogram> parts =
                    definition.of().stream()
                            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                            .toList();
            // A mean over some of its questions would be another indicator.
            if (parts.size() == definition.of().size()) {
                indicator(definition, parts).ifPresent(indicators::add);
            }
        }
        indicators.addAll(energy(byId));
        return indicators;
    }

    private static Optional<Indicator> indicator(
            Definition definition, List<Publication.PublishedHistogram> parts) {
        long n = parts.getFirst().n();
        return switch (definition.how()) {
            case MEAN -> mean(definition, parts);
            case PEOPLE -> Optional.of(count(definition, n, n));
            case ANSWERS -> {
                String start = definition.starting() == null ? "" : definition.starting();
                long sum =
                        parts.stream()
                                .flatMap(part -> Rounding.countsOf(part).entrySet().stream())
                                .filter(answer -> answer.getKey().startsWith(start))
                                .mapToLong(Map.Entry::getValue)
                                .sum();
                yield Optional.of(count(definition, sum, n));
            }
        };
    }

    private static Indicator count(Definition definition, long value, long n) {
        return new Indicator(
                definition.id(), definition.words(), definition.group(), value, false, n);
    }

    private static Optional<Indicator> mean(
            Definition definition, List<Publication.PublishedHistogram> parts) {
        double sum = 0;
        for (Publication.PublishedHistogram part : parts) {
            Map<String, Long> counts = Rounding.countsOf(part);
            long answered = 0;
            double points = 0;
            for (int face = 0; face < FACES; face++) {
                long count = counts.getOrDefault(Integer.toString(face), 0L);
                answered += count;
                points += count * face * POINTS;
            }
            if (answered == 0) {
                return Optional.empty();
            }
            sum += points / answered;
        }
        return Optional.of(
                new Indicator(
                        definition.id(),
                        definition.words(),
                        definition.group(),
                        Math.round(sum / parts.size()),
                        true,
                        parts.getFirst().n()));
    }

    /** Where the energy is: believers and wishes of each theme together. */
    private static List<Indicator> energy(Map<String, Publication.PublishedHistogram> byId) {
        Map<String, Long> byTheme = new TreeMap<>();
        Map<String, Long> people = new TreeMap<>();
        for (String source : List.of("believer", "wish")) {
            Publication.PublishedHistogram histogram = byId.get(source);
            if (histogram != null) {
                Set<String> named = new TreeSet<>();
                Rounding.countsOf(histogram)
                        .forEach(
                                (answer, count) -> {
                                    String theme = answer.substring(answer.lastIndexOf('.') + 1);
                                    byTheme.merge(theme, count, Long::sum);
                                    named.add(theme);
                                });
                named.forEach(theme -> people.merge(theme, histogram.n(), Long::sum));
            }
        }
        List<Indicator> energies = new ArrayList<>();
        byTheme.forEach(
                (theme, count) ->
                        energies.add(
                                new Indicator(
                                        "energie." + theme,
                                        theme,
                                        "theme",
                                        count,
                                        false,
                                        people.getOrDefault(theme, 0L))));
        return energies;
    }
}
