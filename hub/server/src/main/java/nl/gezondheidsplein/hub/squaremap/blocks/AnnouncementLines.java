package nl.gezondheidsplein.hub.squaremap.blocks;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.Direction;

/** Says in one sentence what an organisation lets the neighbourhood know. */
record AnnouncementLines(Sentences sentences) {
    Texts of(Announcement said) {
        String days = said.from().equals(said.until()) ? ".day" : ".span";
        return sentences.say(
                "notice." + said.kind().id() + (said.kind().isForDays() ? days : ""),
                locale -> {
                    Map<String, Object> about = new HashMap<>();
                    about.put("name", name(said, locale));
                    about.put("day", Days.in(locale, said.from()));
                    about.put("until", Days.in(locale, said.until()));
                    about.put("where", Direction.isolated(said.where().orElse("")));
                    return about;
                });
    }

    private String name(Announcement said, ULocale locale) {
        String language = locale.getLanguage();
        Optional<String> called =
                said.about()
                        .map(
                                name ->
                                        name.byLanguage().containsKey(language)
                                                        && !language.equals("nl")
                                                ? name.in(language)
                                                : Direction.isolated(name.in("nl")));
        return called.or(
                        () ->
                                said.blocks()
                                        .activity()
                                        .map(code -> "title." + code)
                                        .filter(sentences::has)
                                        .map(key -> sentences.word(locale, key)))
                .orElse("");
    }
}
