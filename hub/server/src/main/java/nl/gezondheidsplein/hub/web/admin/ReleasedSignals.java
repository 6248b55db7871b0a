package nl.gezondheidsplein.hub.web.admin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Released.AnswerFigures;
import nl.gezondheidsplein.hub.web.Released.HistogramFigures;
import nl.gezondheidsplein.hub.web.Released.PeriodFigures;
import nl.gezondheidsplein.hub.web.ReleasedArea;
import nl.gezondheidsplein.hub.web.admin.WeekSignals.Signal;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;

/** What the figures that passed the gate last ask of a coordinator, and nothing that did not. */
final class ReleasedSignals {
    private static final int MOST_GAPS = 12;

    private static final String MISSING = "missing.";
    private static final String VOTE = "vote.";

    private final VoiceDesks desks;
    private final Released released;

    ReleasedSignals(VoiceDesks desks, Released released) {
        this.desks = desks;
        this.released = released;
    }

    /** What was asked and nobody offers, most first. */
    List<Signal> gaps(Area area) {
        return here(area, Set.of("wish")::contains, this::gapsOf);
    }

    /**
     * Which help is asked and offered; who meets whom is up to people, so it ends at a table.
     *
     * @param moment when the host is there next, when anybody said so
     */
    List<Signal> help(Area area, Optional<HostMoment> moment) {
        return here(area, Set.of("give")::contains, told -> helpOf(told, moment));
    }

    /** How residents want to take part: to know, to think, to work or to decide along. */
    List<Signal> circles(Area area) {
        Set<String> circles =
                desks.questions().all().stream()
                        .filter(question -> question.purpose() == Purpose.CIRCLE)
                        .map(Question::id)
                        .map(VOTE::concat)
                        .collect(Collectors.toSet());
        return here(area, circles::contains, this::circlesOf);
    }

    /** The page of the figures of an area. */
    static String page(String area) {
        return "/beheer/uitkomsten/" + area;
    }

    /** One histogram and where it was released. */
    private record Told(String area, String period, HistogramFigures histogram) {
        String where() {
            return page(area);
        }

        String when() {
            return " in " + PeriodWords.of(period) + ".";
        }

        String crowd() {
            return "ongeveer " + histogram.n() + " antwoorden";
        }

        /** The answers in order, most first. */
        List<AnswerFigures> answers() {
            return histogram.answers().stream()
                    .sorted(Comparator.comparingLong(answer -> -count(answer)))
                    .toList();
        }
    }

    /** A neighbourhood that is released inside its wijk only has its figures there. */
    private List<Signal> here(
            Area area, Predicate<String> isMeant, Function<Told, List<Signal>> say) {
        List<Signal> own = in(area.id(), isMeant, say);
        return own.isEmpty() && area.parent() != null ? in(area.parent(), isMeant, say) : own;
    }

    private List<Signal> in(
            String area, Predicate<String> isMeant, Function<Told, List<Signal>> say) {
        return released.open(area, Audience.COORDINATOR).stream()
                .flatMap(ReleasedArea::lately)
                .map(period -> in(area, period, isMeant))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .flatMap(told -> say.apply(told).stream())
                .toList();
    }

    private static List<Told> in(String area, PeriodFigures period, Predicate<String> isMeant) {
        return period.histograms().stream()
                .filter(histogram -> isMeant.test(histogram.id()))
                .map(one -> new Told(area, period.period(), one))
                .toList();
    }

    private List<Signal> gapsOf(Told told) {
        return told.answers().stream()
                .filter(answer -> answer.answer().startsWith(MISSING))
                .limit(MOST_GAPS)
                .map(answer -> gap(told, answer))
                .toList();
    }

    private Signal gap(Told told, AnswerFigures answer) {
        String wish = answer.answer().substring(MISSING.length());
        String words = WishWords.of(wish, desks.themes());
        return new Signal(
                        Task.Kind.WISH.id(),
                        wish,
                        words,
                        times(answer) + " gevraagd" + told.when(),
                        "Zoek aanbod: " + words,
                        told.where())
                .of(told.crowd());
    }

    private static List<Signal> helpOf(Told told, Optional<HostMoment> moment) {
        return told.answers().stream().map(answer -> help(told, answer, moment)).toList();
    }

    private static Signal help(Told told, AnswerFigures answer, Optional<HostMoment> moment) {
        return new Signal(
                Task.Kind.HELP.id(),
                answer.answer(),
                answer.label(),
                times(answer)
                        + " gezegd"
                        + told.when()
                        + moment.map(next -> " De gastheer is er " + next.words() + ".")
                                .orElse(" Van geen plek zijn de openingstijden bekend."),
                moment.map(next -> "Breng bij elkaar op " + next.words())
                                .orElse("Breng op het volgende moment van de gastheer bij elkaar")
                        + ": "
                        + answer.label(),
                told.where(),
                moment.map(next -> next.start().toLocalDate().toString()).orElse(""),
                told.crowd());
    }

    private List<Signal> circlesOf(Told told) {
        String question = told.histogram().id().substring(VOTE.length());
        return told.answers().stream()
                .map(
                        answer ->
                                new Signal(
                                                Task.Kind.QUESTION.id(),
                                                Task.Source.answer(question, answer.answer())
                                                        .subject(),
                                                answer.label(),
                                                times(answer) + " gekozen" + told.when(),
                                                "Maak plaats voor wie koos: " + answer.label(),
                                                told.where())
                                        .of(told.crowd()))
                .toList();
    }

    private static String times(AnswerFigures answer) {
        Long count = answer.count();
        return count == null ? String.valueOf(answer.word()) : "ongeveer " + count + " keer";
    }

    private static long count(AnswerFigures answer) {
        Long count = answer.count();
        return count == null ? 0 : count;
    }
}
