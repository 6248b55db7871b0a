package nl.gezondheidsplein.kiosk.visit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Block;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.Domain;

/**
 * The answers of a check as a plant: a mirror, never a diagnosis. An item counts 0 to 100 in steps
 * of 25; a domain is the mean of its answered items.
 *
 * @param domains how far each domain has grown; one with too few answers is absent
 * @param blocks how far each building block has grown; one without an answer is absent
 * @param bloei how far the whole has grown; empty with fewer than seven answers
 * @param low the domains in the lower half, the lowest first
 */
public record Plant(
        Map<Domain, Band> domains,
        Map<Block, Band> blocks,
        Optional<Band> bloei,
        List<Domain> low) {
    /** With so many low domains somebody who knows the ways helps more than a list (R13). */
    public static final int LOW_FOR_A_CONNECTOR = 3;

    private static final int STEP = 25;
    private static final double HALF = 50;
    private static final int ENOUGH_FOR_BLOEI = 7;

    /** So many of its three items make up "maatschappelijk"; of the others one is enough. */
    private static final int ENOUGH_OF_SOCIETY = 2;

    public Plant {
        domains = Collections.unmodifiableMap(new EnumMap<>(domains));
        blocks = Collections.unmodifiableMap(new EnumMap<>(blocks));
        low = List.copyOf(low);
    }

    /** The plant of these answers, by item. */
    static Plant of(CheckSheet sheet, Map<String, Answer> answers) {
        Map<Domain, Double> means = new EnumMap<>(Domain.class);
        List<Integer> all = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            List<CheckSheet.Item> items =
                    sheet.items().stream().filter(item -> item.domain() == domain).toList();
            List<Integer> given = points(items, answers);
            all.addAll(given);
            int enough =
                    domain == Domain.MAATSCHAPPELIJK
                            ? Math.min(ENOUGH_OF_SOCIETY, items.size())
                            : 1;
            if (!given.isEmpty() && given.size() >= enough) {
                means.put(domain, mean(given));
            }
        }
        Map<Domain, Band> bands = new EnumMap<>(Domain.class);
        means.forEach((domain, mean) -> bands.put(domain, Band.of(mean)));
        return new Plant(
                bands,
                blocks(sheet, answers),
                all.size() >= ENOUGH_FOR_BLOEI ? Optional.of(Band.of(mean(all))) : Optional.empty(),
                means.entrySet().stream()
                        .filter(mean -> mean.getValue() < HALF)
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Map<Block, Band> blocks(CheckSheet sheet, Map<String, Answer> answers) {
        Map<Block, Band> blocks = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            List<Integer> given =
                    points(
                            sheet.items().stream()
                                    .filter(item -> item.block().filter(block::equals).isPresent())
                                    .toList(),
                            answers);
            if (!given.isEmpty()) {
                blocks.put(block, Band.of(mean(given)));
            }
        }
        return blocks;
    }

    /** Whether somebody who goes along helps more than a list. */
    public boolean asksForAConnector() {
        return low.size() >= LOW_FOR_A_CONNECTOR;
    }

    private static List<Integer> points(List<CheckSheet.Item> items, Map<String, Answer> answers) {
        return items.stream()
                .map(item -> answers.getOrDefault(item.id(), Answer.SKIPPED))
                .filter(answer -> answer != Answer.SKIPPED)
                .map(answer -> answer.index() * STEP)
                .toList();
    }

    private static double mean(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
