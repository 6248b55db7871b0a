package nl.gezondheidsplein.hub.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.YearMonth;
import java.util.Optional;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks;
import nl.gezondheidsplein.hub.voices.Task;
import org.jspecify.annotations.Nullable;

/** The blocks of a feedback item as they stand in their column. */
final class BlocksColumn {
    private BlocksColumn() {}

    private record Blocks(Task.Source answers, @Nullable More said, Doing doing) {}

    private record Doing(
            FeedbackBlocks.Step step,
            FeedbackBlocks.Thing thing,
            @Nullable String month,
            @Nullable More more) {}

    private record More(String language, String words) {
        static @Nullable More of(Optional<FeedbackBlocks.More> more) {
            return more.map(one -> new More(one.language(), one.words())).orElse(null);
        }

        static Optional<FeedbackBlocks.More> read(@Nullable More more) {
            return Optional.ofNullable(more)
                    .map(one -> new FeedbackBlocks.More(one.language(), one.words()));
        }
    }

    static String of(FeedbackBlocks blocks) {
        FeedbackBlocks.Doing doing = blocks.doing();
        return JsonColumn.write(
                new Blocks(
                        blocks.said().source(),
                        More.of(blocks.said().more()),
                        new Doing(
                                doing.step(),
                                doing.thing(),
                                doing.month().map(YearMonth::toString).orElse(null),
                                More.of(doing.more()))));
    }

    static FeedbackBlocks blocks(String json) {
        Blocks read = JsonColumn.read(json, new TypeReference<Blocks>() {});
        Doing doing = read.doing();
        return new FeedbackBlocks(
                new FeedbackBlocks.Said(read.answers(), More.read(read.said())),
                new FeedbackBlocks.Doing(
                        doing.step(),
                        doing.thing(),
                        Optional.ofNullable(doing.month()).map(YearMonth::parse),
                        More.read(doing.more())));
    }
}
