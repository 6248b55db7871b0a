package nl.gezondheidsplein.hub.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;

/** Orders as stewards know them. */
public final class OrderWords {
    private static final int SHOWN_OF_HASH = 8;

    private OrderWords() {}

    /**
     * A button on a kiosk's page.
     *
     * @param kind id on the wire
     */
    public record Choice(String kind, String words) {}

    /**
     * A field of the page that asks to be sure.
     *
     * @param type of the input element
     * @param value filled in beforehand
     */
    public record Field(String name, String words, String type, String value) {}

    static List<Choice> choices() {
        return Arrays.stream(OrderKind.values())
                .filter(OrderWords::isOffered)
                .map(kind -> new Choice(kind.id(), words(kind)))
                .toList();
    }

    /** Events begin elsewhere. */
    private static boolean isOffered(OrderKind kind) {
        return kind != OrderKind.EVENT_MODE;
    }

    static Optional<OrderKind> offered(String id) {
        return Arrays.stream(OrderKind.values())
                .filter(kind -> kind.id().equals(id))
                .filter(OrderWords::isOffered)
                .findFirst();
    }

    static String words(OrderKind kind) {
        return switch (kind) {
            case RESTART_APP -> "Programma opnieuw starten";
            case REBOOT -> "Apparaat opnieuw starten";
            case RELOAD_PACK -> "Inhoud opnieuw ophalen";
            case SCREENSHOT -> "Foto van het beginscherm";
            case BRIGHTNESS -> "Helderheid";
            case VOLUME -> "Geluid";
            case MESSAGE -> "Bericht op het beginscherm";
            case EVENT_MODE -> "Activiteit";
            case UPDATE -> "Programma bijwerken";
            case RENEW_CERTIFICATE -> "Certificaat vernieuwen";
            case LOG_TAIL -> "Logboek van het apparaat";
        };
    }

    /** With its arguments, for the history. */
    static String of(Order order) {
        return order.arguments().isEmpty()
                ? words(order.kind())
                : words(order.kind())
                        + ": "
                        + order.arguments().entrySet().stream()
                                .map(OrderWords::argument)
                                .collect(Collectors.joining(", "));
    }

    private static String argument(Map.Entry<String, String> argument) {
        return switch (argument.getKey()) {
            case "percent" -> argument.getValue() + " van 100";
            case "hours" -> argument.getValue() + " uur";
            case "text" ->
                    argument.getValue().isEmpty() ? "weghalen" : "‘" + argument.getValue() + "’";
            // Nobody reads 64 digits in a list.
            case "sha256" -> argument.getValue().substring(0, SHOWN_OF_HASH) + "…";
            default -> argument.getValue();
        };
    }

    static String explanation(OrderKind kind) {
        return switch (kind) {
            case RESTART_APP, REBOOT -> "De kiosk wacht tot er niemand is. Er gaat niets verloren.";
            case RELOAD_PACK -> "De kiosk haalt zijn inhoud opnieuw en toont die daarna.";
            case SCREENSHOT ->
                    "De kiosk wacht op het beginscherm. Een bezoek komt nooit op de foto.";
            case BRIGHTNESS, VOLUME -> "Dit kan alleen als het apparaat het kan regelen.";
            case MESSAGE -> "Schrijf kort, in gewone woorden. Een leeg bericht haalt het weg.";
            case RENEW_CERTIFICATE -> "De kiosk maakt een nieuwe sleutel. Dat gaat ook vanzelf.";
            case LOG_TAIL -> "U ziet hoe het apparaat werkt. Over bezoekers staat er niets in.";
            case UPDATE ->
                    "De kiosk haalt deze versie bij de ondertekende bron en installeert die in de"
                            + " nacht. Wie de versie uitgeeft, geeft ook de sha256.";
            case EVENT_MODE -> "";
        };
    }

    static List<Field> fields(OrderKind kind) {
        return switch (kind) {
            case BRIGHTNESS ->
                    List.of(new Field("percent", "Hoe helder, van 10 tot 100", "number", "80"));
            case VOLUME -> List.of(new Field("percent", "Hoe hard, van 0 tot 100", "number", "60"));
            case MESSAGE ->
                    List.of(
                            new Field("text", "Bericht, hooguit 120 tekens", "text", ""),
                            new Field("hours", "Hoeveel uur blijft het staan?", "number", "24"));
            case UPDATE ->
                    List.of(
                            new Field("version", "Versie", "text", ""),
                            new Field("sha256", "Sha256 van het pakket", "text", ""));
            default -> List.of();
        };
    }
}
