package nl.gezondheidsplein.hub.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table to take along, as comma-separated values. */
public final class Spreadsheet {
    private Spreadsheet() {}

    /** Returns the table in UTF-8. */
    public static byte[] of(List<String> header, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setHeader(header.toArray(String[]::new)).get();
        try (var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                print(printer, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
