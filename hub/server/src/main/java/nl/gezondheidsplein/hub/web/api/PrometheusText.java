package nl.gezondheidsplein.hub.web.api;

/** Writes the Prometheus text format, version 0.0.4. */
final class PrometheusText {

    private final StringBuilder text = new StringBuilder();
    private String name = "";

    /** Begins a figure that goes up and down. */
    void gauge(String gauge, String help) {
        name = gauge;
        text.append("# HELP ").append(gauge).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(gauge).append(" gauge\n");
    }

    void value(long value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    void value(String label, String labelValue, long value) {
        text.append(name).append('{').append(label).append("=\"").append(escaped(labelValue));
        text.append("\"} ").append(value).append('\n');
    }

    private static String escaped(String labelValue) {
        return labelValue.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
