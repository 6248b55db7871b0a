package nl.gezondheidsplein.hub.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Released figures as a table to take along: what pages show, no more, with its method beside every
 * figure.
 */
public final class FiguresCsv {
    private static final List<String> HEADER =
            List.of(
                    "area",
                    "period",
                    "kind",
                    "id",
                    "question",
                    "answer",
                    "label",
                    "count",
                    "percent",
                    "words",
                    "n",
                    "note");

    private FiguresCsv() {}

    /** Returns the table in UTF-8. */
    public static byte[] of(Released.Figures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (Released.PeriodFigures period : figures.periods()) {
            add(rows, figures, period);
        }
        return Spreadsheet.of(HEADER, rows);
    }

    private static void add(
            List<List<String>> rows, Released.Figures figures, Released.PeriodFigures period) {
        for (Released.HistogramFigures histogram : period.histograms()) {
            for (Released.AnswerFigures answer : histogram.answers()) {
                rows.add(
                        List.of(
                                figures.neighbourhood(),
                                period.period(),
                                "answer",
                                histogram.id(),
                                histogram.question(),
                                answer.answer(),
                                answer.label(),
                                text(answer.count()),
                                text(answer.percent()),
                                answer.word() == null ? "" : answer.word(),
                                Long.toString(histogram.n()),
                                figures.note()));
            }
        }
        for (Released.IndicatorFigures indicator : period.indicators()) {
            rows.add(
                    List.of(
                            figures.neighbourhood(),
                            period.period(),
                            "indicator",
                            indicator.id(),
                            indicator.words(),
                            "",
                            indicator.stage(),
                            Long.toString(indicator.value()),
                            "",
                            "",
                            Long.toString(indicator.n()),
                            figures.note()));
        }
    }

    private static String text(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
