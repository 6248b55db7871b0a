package nl.gezondheidsplein.hub.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Released figures as a table to take along: what pages show, no more, with its method beside every
 * figure.
 */
public final class FiguresCsv {
    private static final String[] HEADER = {
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
        "note"
    };

    private FiguresCsv() {}

    /** Returns the table in UTF-8. */
    public static byte[] of(Released.Figures figures) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer =
                new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            for (Released.PeriodFigures period : figures.periods()) {
                print(printer, figures, period);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(
            CSVPrinter printer, Released.Figures figures, Released.PeriodFigures period)
            throws IOException {
        for (Released.HistogramFigures histogram : period.histograms()) {
            for (Released.AnswerFigures answer : histogram.answers()) {
                print(
                        printer,
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
            print(
                    printer,
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

    /** Spreadsheets take some texts for formulas; a quote in front keeps them texts. */
    private static void print(CSVPrinter printer, List<String> cells) throws IOException {
        for (String cell : cells) {
            boolean looksLikeAFormula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
            printer.print(looksLikeAFormula ? "'" + cell : cell);
        }
        printer.println();
    }
}
