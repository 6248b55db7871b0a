package nl.gezondheidsplein.provisioning.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Topics;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.Test;

/** The broker's access rules and the protocol name the same channels. */
final class AccessRulesTest {

    @Test
    void rulesNameEveryChannelOfTheProtocolAndNothingElse() throws IOException {
        List<String> expected = new ArrayList<>(List.of("user hub-1"));
        channels(Channel.Direction.UP)
                .forEach(channel -> expected.add("topic read " + Topics.filter(channel)));
        channels(Channel.Direction.DOWN)
                .forEach(channel -> expected.add("topic write " + Topics.filter(channel)));
        channels(Channel.Direction.UP)
                .forEach(channel -> expected.add("pattern write " + Topics.accessPattern(channel)));
        channels(Channel.Direction.DOWN)
                .forEach(channel -> expected.add("pattern read " + Topics.accessPattern(channel)));

        assertThat(rules()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void onlyTheHubSectionSpeaksOfAllKiosks() throws IOException {
        List<String> rules = rules();
        int firstPattern =
                (int) rules.stream().takeWhile(rule -> !rule.startsWith("pattern")).count();
        assertThat(rules.getFirst()).isEqualTo("user hub-1");
        assertThat(rules.subList(firstPattern, rules.size()))
                .allMatch(rule -> rule.startsWith("pattern ") && rule.contains("/%u/"))
                .noneMatch(rule -> rule.contains("+") || rule.contains("#"));
    }

    private static List<Channel> channels(Channel.Direction direction) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.direction() == direction)
                .toList();
    }

    private static List<String> rules() throws IOException {
        return Files.readAllLines(RepositoryRoot.find().resolve("provisioning/hub/mosquitto/acl"))
                .stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
