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
        ANSWERS,
        @JsonProperty("themes")
        THEMES
    }

    /**
     * One indicator, or for themes one for each.
     *
     * @param of histograms, all of them needed but by themes
     * @param starting which answers count, by their beginning; all when absent
     * @param naming for themes: histograms, or with a point their beginnings, of which only the
     *     answers count whose last part is a theme
     * @param except for themes: answers that never count, by their beginning
     */
    private record Definition(
            @JsonProperty("id") String id,
            @JsonProperty("words") String words,
            @JsonProperty("how") How how,
            @JsonProperty("group") String group,
            @JsonProperty("of") List<String> of,
            @JsonProperty("starting") @Nullable String starting,
            @JsonProperty("naming") @Nullable List<String> naming,
            @JsonProperty("except") @Nullable String except) {
        boolean isNamedIn(String histogram) {
            return naming != null
                    && naming.stream()
                            .anyMatch(
                                    one ->
                                            one.endsWith(".")
                                                    ? histogram.startsWith(one)
                                                    : histogram.equals(one));
        }

        boolean isLeftOut(String answer) {
            return except != null && answer.startsWith(except);
        }
    }

    /**
     * Returns the indicators that a publication for coordinators bears, in the order of the set.
     *
     * @param themes the ids of all themes there ever were
     */
    public List<Indicator> of(Publication publication, Set<String> themes) {
        Map<String, Publication.PublishedHistogram> byId = new TreeMap<>();
        publication.histograms().forEach(histogram -> byId.put(histogram.id(), histogram));
        List<Indicator> indicators = new ArrayList<>();
        for (Definition definition : definitions) {
            if (definition.how() == How.THEMES) {
                indicators.addAll(themes(definition, byId, themes));
                continue;
            }
            List<Publication.PublishedHistogram> parts =
                    definition.of().stream()
                            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                            .toList();
            // A mean over some of its questions would be another indicator.
            if (parts.size() == definition.of().size()) {
                indicator(definition, parts).ifPresent(indicators::add);
            }
        }
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
            case THEMES -> Optional.empty();
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

    /** One indicator for each theme: how often it was meant, whichever way residents said so. */
    private static List<Indicator> themes(
            Definition definition,
            Map<String, Publication.PublishedHistogram> byId,
            Set<String> themes) {
        Map<String, Long> meant = new TreeMap<>();
        Map<String, Long> people = new TreeMap<>();
        for (Publication.PublishedHistogram histogram : byId.values()) {
            boolean isOfThemes = definition.of().contains(histogram.id());
            if (isOfThemes || definition.isNamedIn(histogram.id())) {
                Set<String> here = new TreeSet<>();
                Rounding.countsOf(histogram)
                        .forEach(
                                (answer, count) -> {
                                    String theme = answer.substring(answer.lastIndexOf('.') + 1);
                                    if (!definition.isLeftOut(answer)
                                            && (isOfThemes || themes.contains(theme))) {
                                        meant.merge(theme, count, Long::sum);
                                        here.add(theme);
                                    }
                                });
                here.forEach(theme -> people.merge(theme, histogram.n(), Long::sum));
            }
        }
        return meant.entrySet().stream()
                .map(
                        theme ->
                                new Indicator(
                                        definition.id() + "." + theme.getKey(),
                                        theme.getKey(),
                                        definition.group(),
                                        theme.getValue(),
                                        false,
                                        people.getOrDefault(theme.getKey(), 0L)))
                .toList();
    }
}
