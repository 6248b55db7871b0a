package nl.gezondheidsplein.protocol;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a match is made of.
 *
 * @param stream the one stream it belongs to
 * @param domains the most fitting first, at least one, each once
 * @param themes theme ids; the first in order is its category in usage counts
 * @param stages for whom by age; empty means for everybody
 * @param languages language codes that are spoken there; empty means Dutch only, as far as known
 * @param marks yes-or-no facts
 */
public record OfferFacts(
        CareStream stream,
        List<Domain> domains,
        SortedSet<String> themes,
        Set<LifeStage> stages,
        SortedSet<String> languages,
        Cost cost,
        Set<Access> access,
        Set<Mark> marks) {
    static final int MAX_THEMES = 20;

    /** What is so or not so. */
    public enum Mark implements Named {
        WOMEN_ONLY,
        /** Debts, addiction, violence at home, mental care: never large, never counted by theme. */
        SENSITIVE,
        /** Somebody who goes along and knows the ways: for who has more than one thing (R13). */
        CONNECTOR,
        /** A wish of residents that does not exist yet: shown as such, never matched. */
        WISH,
        /** Invented for the demo, which the screen then says. */
        DEMO
    }

    public OfferFacts {
        domains = List.copyOf(domains);
        Checks.range("the number of domains", domains.size(), 1, Domain.values().length);
        if (new HashSet<>(domains).size() != domains.size()) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "a domain occurs twice");
        }
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
        Checks.range("the number of themes", themes.size(), 0, MAX_THEMES);
        themes.forEach(theme -> Checks.form("a theme", theme, Checks.NAME));
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        Checks.range("the number of languages", languages.size(), 0, Texts.MAX_LANGUAGES);
        languages.forEach(code -> Checks.form("a language", code, Checks.LANGUAGE));
        stages = unmodifiable(LifeStage.class, stages);
        access = unmodifiable(Access.class, access);
        marks = unmodifiable(Mark.class, marks);
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /**
     * Under what a showing or taking of it is counted: its first theme, and for sensitive ones and
     * those without a theme only the domain (privacy 4.3.9).
     */
    public String category() {
        return is(Mark.SENSITIVE) || themes.isEmpty() ? domains.getFirst().id() : themes.first();
    }

    private static <E extends Enum<E>> Set<E> unmodifiable(Class<E> type, Set<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
