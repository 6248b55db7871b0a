package nl.gezondheidsplein.hub;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.pki.PkiFiles;
import nl.gezondheidsplein.hub.pki.PkiSetup;
import nl.gezondheidsplein.hub.settings.HubSettings;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the keys, the certificates and the database; what is there stays. */
@Command(
        name = "init",
        description =
                "Makes keys, certificates and the database. Running it again keeps what is there"
                        + " and renews certificates that end soon.")
final class InitCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Override
    public Integer call() {
        HubSettings read = HubSettingsFile.read(settings.file);
        PkiFiles files = new PkiFiles(read.pkiDirectory());
        new PkiSetup(files, Clock.systemUTC(), new SecureRandom())
                .run(
                        read.name(),
                        hosts(read.broker().host(), read.addresses().broker().host()),
                        hosts(URI.create(read.addresses().hub()).getHost()));
        Database.open(read.databaseUrl()).close();
        System.out.println("Keys and certificates are in " + files.directory() + ".");
        System.out.println(
                "Keep a copy of "
                        + files.rootKey().getFileName()
                        + " in a safe and take it off this machine: the hub does not need it.");
        return 0;
    }

    /** On the machine itself both are always reached by the loopback names too. */
    private static List<String> hosts(String... named) {
        Set<String> hosts = new LinkedHashSet<>(List.of(named));
        hosts.add("localhost");
        hosts.add("127.0.0.1");
        return List.copyOf(hosts);
    }
}
