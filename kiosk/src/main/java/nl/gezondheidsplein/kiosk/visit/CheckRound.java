package nl.gezondheidsplein.kiosk.visit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.CheckSheet;

/** One resident's way through the gezondheidscheck: the general question, then the statements. */
public final class CheckRound {
    /** The general question, which is asked first. */
    public static final String GENERAL = "q0";

    private final CheckSheet sheet;
    private final List<String> order;
    private final SortedMap<String, Answer> answers = new TreeMap<>();

    CheckRound(CheckSheet sheet) {
        this.sheet = sheet;
        this.order =
                Stream.concat(Stream.of(GENERAL), sheet.items().stream().map(CheckSheet.Item::id))
                        .toList();
    }

    /** The statement that is asked now; empty for the general question and at the end. */
    public Optional<CheckSheet.Item> statement() {
        return isFinished() || answers.isEmpty()
                ? Optional.empty()
                : Optional.of(sheet.items().get(answers.size() - 1));
    }

    /** The id of what is asked now, or of the last one at the end. */
    public String item() {
        return order.get(Math.min(answers.size(), order.size() - 1));
    }

    /** Which question this is, from 1. */
    public int step() {
        return Math.min(answers.size() + 1, order.size());
    }

    /** How many questions there are. */
    public int steps() {
        return order.size();
    }

    /** Whether this is the last question: after it the answers count. */
    public boolean isLast() {
        return step() == steps();
    }

    boolean isFinished() {
        return answers.size() == order.size();
    }

    void answer(Answer given) {
        if (!isFinished()) {
            answers.put(item(), given);
        }
    }

    /** Takes the last answer back; false when there is none. */
    boolean back() {
        if (answers.isEmpty() || isFinished()) {
            return false;
        }
        answers.remove(order.get(answers.size() - 1));
        return true;
    }

    Contribution.Full contribution() {
        return new Contribution.Full(sheet.set(), answers);
    }

    Plant plant() {
        return Plant.of(sheet, answers);
    }
}
