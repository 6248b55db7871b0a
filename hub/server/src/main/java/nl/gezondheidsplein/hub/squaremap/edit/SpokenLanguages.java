package nl.gezondheidsplein.hub.squaremap.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The languages an editor ticks, the most spoken in the neighbourhoods first. */
public final class SpokenLanguages {
    private static final Map<String, String> NAMES = names();

    private SpokenLanguages() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("nl", "Nederlands");
        names.put("tr", "Turks");
        names.put("ar", "Arabisch");
        names.put("zgh", "Berbers");
        names.put("pl", "Pools");
        names.put("en", "Engels");
        names.put("bg", "Bulgaars");
        names.put("es", "Spaans");
        names.put("fr", "Frans");
        names.put("hns", "Sarnami");
        names.put("pap", "Papiaments");
        names.put("so", "Somalisch");
        names.put("ti", "Tigrinya");
        names.put("uk", "Oekraïens");
        return Collections.unmodifiableMap(names);
    }

    /** Returns code and Dutch name of each. */
    public static Map<String, String> all() {
        return NAMES;
    }

    /** Returns the Dutch name of a language. */
    public static String name(String code) {
        return NAMES.getOrDefault(
                code, Locale.forLanguageTag(code).getDisplayLanguage(Locale.of("nl")));
    }
}
