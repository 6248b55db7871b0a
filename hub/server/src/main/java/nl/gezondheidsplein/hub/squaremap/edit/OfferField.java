package nl.gezondheidsplein.hub.squaremap.edit;

/** The fields of the editor that something can be said about. */
public enum OfferField {
    NAME("naam", "Naam"),
    ORGANIZATION("organisatie", "Organisatie"),
    DESCRIPTION("wat", "Wat is het"),
    LANGUAGE("tekst-taal", "Taal van de tekst"),
    PLACE("plek", "Waar"),
    COST("kosten", "Wat kost het"),
    LANGUAGES("talen", "Talen"),
    ASK_FOR("vraag-naar", "Naar wie vraagt u"),
    TERMS("termen", "Waar het onder valt"),
    STATUS("actief", "Doorgaan en voorbeeld"),
    TIMES("tijden", "Tijden");

    private final String id;
    private final String words;

    OfferField(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Returns the name of the field in a form. */
    public String id() {
        return id;
    }

    /** Returns what people read beside it. */
    public String words() {
        return words;
    }
}
