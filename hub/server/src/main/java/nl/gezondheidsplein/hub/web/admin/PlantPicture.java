package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.hub.web.Released.AnswerFigures;
import nl.gezondheidsplein.hub.web.Released.HistogramFigures;

/**
 * A histogram as a bed of plants: one stem per answer, as high as the answer was given, with its
 * face or its drawing for a flower. Sizes are in the units of the drawing.
 *
 * @param description the picture in words, for who does not see it
 */
public record PlantPicture(
        int width, int height, int soil, List<Plant> plants, String description) {

    /**
     * One plant.
     *
     * @param x the middle of the stem
     * @param top where the stem ends and the flower sits
     * @param leaves the heights at which leaves grow, from the ground up
     * @param flower which drawing: a face 0 to 4, a domain, or a bud
     * @param label the answer, on one to three lines
     * @param figure what stands above the flower
     */
    public record Plant(
            int x,
            int top,
            List<Leaf> leaves,
            String flower,
            List<String> label,
            List<String> figure) {}

    /** One leaf, to the left or to the right. */
    public record Leaf(int y, boolean isLeft) {}

    private static final int PLANT_WIDTH = 130;

    /**
     * A bed of fewer is as wide as one of so many; pages would blow a narrow picture up. They stand
     * at its start, where a telephone shows them without turning.
     */
    private static final int FEWEST = 5;

    private static final int HEIGHT = 405;
    private static final int SOIL = 310;

    /** The highest stem leaves room for its flower and a figure of two lines. */
    private static final int TALLEST = 220;

    /** Even what almost nobody chose stands above the ground: it was an answer. */
    private static final int SPROUT = 48;

    private static final int LEAF_DISTANCE = 34;

    /** What fits beside its neighbours, in characters. */
    private static final int LINE = 12;

    /** What touches its neighbours, in characters: then three lines are better than two. */
    private static final int WIDEST_LINE = 15;

    static PlantPicture of(HistogramFigures histogram) {
        List<Plant> plants = new ArrayList<>();
        int answers = histogram.answers().size();
        int width = Math.max(FEWEST, answers) * PLANT_WIDTH;
        double most =
                histogram.answers().stream()
                        .mapToDouble(a -> weight(a, histogram.n()))
                        .max()
                        .orElse(1);
        StringBuilder description = new StringBuilder(histogram.question()).append(' ');
        for (AnswerFigures answer : histogram.answers()) {
            double share = most == 0 ? 0 : weight(answer, histogram.n()) / most;
            int x = plants.size() * PLANT_WIDTH + PLANT_WIDTH / 2;
            plants.add(plant(x, answer, histogram.id(), share));
            description.append(answer.label()).append(": ").append(words(answer)).append("; ");
        }
        return new PlantPicture(
                width,
                HEIGHT,
                SOIL,
                plants,
                description.append("samen ongeveer ").append(histogram.n()).append('.').toString());
    }

    /**
     * @param x the middle of the stem
     * @param share of the tallest plant, 0 to 1
     */
    private static Plant plant(int x, AnswerFigures answer, String histogram, double share) {
        int height = SPROUT + (int) Math.round(share * (TALLEST - SPROUT));
        int top = SOIL - height;
        List<Leaf> leaves = new ArrayList<>();
        for (int y = SOIL - LEAF_DISTANCE; y > top + SPROUT; y -= LEAF_DISTANCE) {
            leaves.add(new Leaf(y, leaves.size() % 2 == 0));
        }
        return new Plant(
                x,
                top,
                leaves,
                flower(histogram, answer.answer()),
                lines(answer.label()),
                lines(words(answer)));
    }

    private static String flower(String histogram, String answer) {
        boolean hasFaces = histogram.matches("(check|quick)\\.q\\d");
        return switch (answer) {
            case "0", "1", "2", "3", "4" -> hasFaces ? "face" + answer : "bud";
            case "lichaam", "geest", "sociaal", "maatschappelijk" -> answer;
            default -> "bud";
        };
    }

    private static String words(AnswerFigures answer) {
        if (answer.count() != null) {
            return answer.count().toString();
        }
        return answer.percent() != null ? answer.percent() + " %" : String.valueOf(answer.word());
    }

    /** Which part of everybody; words stand for the middle of what they cover. */
    private static double weight(AnswerFigures answer, long n) {
        if (answer.count() != null) {
            return n == 0 ? 0 : Math.min(1, (double) answer.count() / n);
        }
        if (answer.percent() != null) {
            return answer.percent() / 100.0;
        }
        return switch (String.valueOf(answer.word())) {
            case "weinig" -> 0.2;
            case "helft" -> 0.5;
            case "veel" -> 0.75;
            case "bijna iedereen" -> 1;
            default -> 0;
        };
    }

    /** Breaks a label at a space so that it fits above or below its plant. */
    private static List<String> lines(String text) {
        if (text.length() <= LINE || text.indexOf(' ') < 0) {
            return List.of(text);
        }
        int middle = text.length() / 2;
        int before = text.lastIndexOf(' ', middle);
        int after = text.indexOf(' ', middle);
        int at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        List<String> two = List.of(text.substring(0, at), text.substring(at + 1));
        return two.stream().allMatch(line -> line.length() <= WIDEST_LINE) ? two : wrapped(text);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean isFull = line.length() > 0 && line.length() + 1 + word.length() > LINE;
            if (isFull && lines.size() < 2) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
