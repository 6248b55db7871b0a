package nl.gezondheidsplein.hub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.Publication.PublishedAnswer;
import nl.gezondheidsplein.hub.results.Publication.PublishedHistogram;
import nl.gezondheidsplein.hub.results.PublishedDocument;
import nl.gezondheidsplein.hub.results.PublishedResults;
import nl.gezondheidsplein.hub.voices.FeedbackWords.Share;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.web.admin.VoiceDesks;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;

/**
 * What kiosks say of how their neighbourhood answered: sentences of what was released last to the
 * public, and of nothing else. Of each question the answer most gave, if at least half did; no item
 * of the check. Any thread may call.
 */
final class ResultSentences {
    /** A few stay in mind; all are on the public square. */
    static final int MOST = 4;

    private static final String VOTE = "vote.";
    private static final int HALF = 50;

    private final PublishedResults results;
    private final VoiceDesks desks;
    private final AreaRegister areas;

    ResultSentences(PublishedResults results, VoiceDesks desks, AreaRegister areas) {
        this.results = results;
        this.desks = desks;
        this.areas = areas;
    }

    /**
     * Returns at most {@value #MOST} sentences, questions before wishes; of the wijk, where the
     * neighbourhood was released inside it only.
     */
    List<Texts> of(NeighbourhoodId neighbourhood) {
        return AreaTree.of(areas.areas()).around(neighbourhood.value()).stream()
                .flatMap(area -> results.latest(area, Audience.PUBLIC).stream())
                .map(this::sentences)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Texts> sentences(PublishedDocument document) {
        List<Texts> said = new ArrayList<>();
        List<PublishedHistogram> histograms = document.publication().histograms();
        histograms.stream()
                .filter(one -> one.id().startsWith(VOTE))
                .sorted(Comparator.comparing(PublishedHistogram::id))
                .forEach(one -> answered(one).ifPresent(said::add));
        histograms.stream()
                .filter(one -> one.id().equals("wish"))
                .forEach(one -> wished(one).ifPresent(said::add));
        return said.stream().limit(MOST).toList();
    }

    private record Top(String answer, Share share) {}

    private static Optional<Top> top(PublishedHistogram histogram) {
        return histogram.answers().stream()
                .filter(answer -> weight(answer) >= HALF)
                .max(Comparator.comparingInt(ResultSentences::weight))
                .flatMap(answer -> share(answer).map(share -> new Top(answer.answer(), share)));
    }

    private static int weight(PublishedAnswer answer) {
        Integer percent = answer.percent();
        if (percent != null) {
            return percent;
        }
        return switch (String.valueOf(answer.words())) {
            case "bijna iedereen" -> 3 * HALF;
            case "veel" -> HALF + 1;
            case "helft" -> HALF;
            default -> 0;
        };
    }

    private static Optional<Share> share(PublishedAnswer answer) {
        Integer percent = answer.percent();
        if (percent != null) {
            return Optional.of(new Share.Percent(percent));
        }
        return switch (String.valueOf(answer.words())) {
            case "bijna iedereen" -> Optional.of(Share.Word.ALL);
            case "veel" -> Optional.of(Share.Word.MANY);
            case "helft" -> Optional.of(Share.Word.HALF);
            default -> Optional.empty();
        };
    }

    private Optional<Texts> answered(PublishedHistogram histogram) {
        return desks.questions()
                .find(histogram.id().substring(VOTE.length()))
                .flatMap(
                        question ->
                                top(histogram)
                                        .flatMap(top -> answered(question, top, histogram.n())));
    }

    private Optional<Texts> answered(Question question, Top top, long n) {
        return question.choices().stream()
                .filter(one -> one.id().equals(top.answer()))
                .map(PictureChoice::words)
                .findFirst()
                .map(answer -> desks.words().answered(question.text(), answer, top.share(), n));
    }

    /** A sensitive theme is nothing to read over somebody's shoulder. */
    private Optional<Texts> wished(PublishedHistogram histogram) {
        return top(histogram)
                .flatMap(
                        top ->
                                desks.themes()
                                        .find(last(top.answer()))
                                        .filter(theme -> !theme.isSensitive())
                                        .map(Theme::words)
                                        .map(
                                                theme ->
                                                        desks.words()
                                                                .wished(
                                                                        theme.words(),
                                                                        top.share(),
                                                                        histogram.n())));
    }

    private static String last(String answer) {
        return answer.substring(answer.lastIndexOf('.') + 1);
    }
}
