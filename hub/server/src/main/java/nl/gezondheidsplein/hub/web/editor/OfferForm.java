package nl.gezondheidsplein.hub.web.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDraft;
import nl.gezondheidsplein.hub.web.Form;

/** Reads the form of an offer as it was sent. */
final class OfferForm {
    private OfferForm() {}

    static OfferDraft read(Form form) {
        return new OfferDraft(
                new OfferDraft.Words(
                        line(form, "naam"),
                        text(form, "wat"),
                        line(form, "tekst-taal"),
                        cost(form),
                        line(form, "vraag-naar")),
                line(form, "organisatie"),
                line(form, "nieuwe-organisatie"),
                new OfferDraft.Where(
                        set(form, "bij"),
                        line(form, "plek"),
                        new OfferDraft.NewPlace(
                                line(form, "plek-naam"),
                                line(form, "plek-straat"),
                                line(form, "plek-postcode"),
                                line(form, "plek-stad"))),
                set(form, "taal"),
                set(form, "term"),
                form.text("actief").equals("ja"),
                form.text("voorbeeld").equals("ja"));
    }

    /** An amount that was typed beside another choice says nothing. */
    private static OfferDraft.Cost cost(Form form) {
        String kind = line(form, "kosten");
        boolean isAmount = kind.equals(OfferDraft.Cost.AMOUNT);
        return new OfferDraft.Cost(kind, isAmount ? line(form, "bedrag") : "");
    }

    /** Browsers send line ends of two characters, which nobody typed. */
    static String text(Form form, String field) {
        return form.text(field).replace("\r\n", "\n").strip();
    }

    static String line(Form form, String field) {
        return form.text(field).replaceAll("\\s+", " ").strip();
    }

    private static Set<String> set(Form form, String field) {
        List<String> values = form.all(field);
        return new LinkedHashSet<>(values);
    }
}
