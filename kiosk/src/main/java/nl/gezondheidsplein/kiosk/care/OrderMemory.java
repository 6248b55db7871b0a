package nl.gezondheidsplein.kiosk.care;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Reply;

/**
 * Which orders had their final word, so that none is carried out twice, over restarts too.
 * Remembers more than the hub has open at once. For the orders thread.
 */
final class OrderMemory {
    private static final System.Logger LOG = System.getLogger(OrderMemory.class.getName());
    private static final int MOST = 64;

    /** A picture or a log is worth no wear of the card; it is told again from memory only. */
    private static final int LONGEST_KEPT = 200;

    private final SafeFile file;
    private final Map<String, Reply> replies = new LinkedHashMap<>();

    OrderMemory(Path file) {
        this.file = new SafeFile(file);
        for (String line : this.file.read()) {
            try {
                Reply reply = MessageCodec.decodeReply(line.getBytes(StandardCharsets.UTF_8));
                replies.put(reply.order(), reply);
            } catch (MalformedMessageException e) {
                LOG.log(System.Logger.Level.WARNING, "a remembered order cannot be read", e);
            }
        }
    }

    Optional<Reply> of(String order) {
        return Optional.ofNullable(replies.get(order));
    }

    /** Says whether it is safe on the disk now. */
    boolean keep(Reply reply) {
        replies.put(reply.order(), reply);
        while (replies.size() > MOST) {
            replies.remove(replies.keySet().iterator().next());
        }
        List<String> lines =
                replies.values().stream()
                        .map(OrderMemory::shortened)
                        .map(one -> new String(MessageCodec.encode(one), StandardCharsets.UTF_8))
                        .toList();
        return file.write(lines);
    }

    private static Reply shortened(Reply reply) {
        return reply.detail().length() <= LONGEST_KEPT
                ? reply
                : new Reply(reply.order(), reply.outcome(), "Dit is voor de herstart al verteld.");
    }
}
