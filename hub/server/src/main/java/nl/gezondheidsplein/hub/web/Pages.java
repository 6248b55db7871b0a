package nl.gezondheidsplein.hub.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders pages. Templates are compiled with the hub and escape whatever they print. */
public final class Pages {

    /**
     * Why something did not work.
     *
     * @param status the HTTP status, for who reports it
     */
    public record FailurePage(int status, String sentence) {}

    /**
     * The same for residents.
     *
     * @param key of the words that say it; a hint stands beside them
     */
    public record SquareFailurePage(SquareFrame frame, int status, String key) {}

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Renders a template with its one parameter. */
    public String render(String template, Object page) {
        var output = new StringOutput();
        engine.render(template, page, output);
        return output.toString();
    }

    String failure(int status, String sentence) {
        return render("failure.jte", new FailurePage(status, sentence));
    }

    String squareFailure(int status, SquareFrame frame) {
        String key =
                switch (status) {
                    case 404 -> "page.absent";
                    case 413 -> "page.large";
                    default -> "page.failed";
                };
        return render("squareFailure.jte", new SquareFailurePage(frame, status, key));
    }
}
