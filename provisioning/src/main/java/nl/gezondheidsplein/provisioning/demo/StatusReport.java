package nl.gezondheidsplein.provisioning.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where everything is, as JSON for programs and in words for people. */
record StatusReport(Map<String, Object> fields) {

    static StatusReport of(
            DemoDirectory directory, Memory memory, String display, OwnProcesses processes) {
        Ports ports = new Ports(memory.portBase());
        Map<String, Object> pids = new LinkedHashMap<>();
        for (String name : new String[] {Broker.NAME, Hub.NAME, KioskWindow.NAME, Fleet.NAME}) {
            processes.pid(name).ifPresent(pid -> pids.put(name, pid));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("hub", "http://localhost:" + ports.hub());
        fields.put("hubTls", "https://localhost:" + ports.hubTls());
        fields.put("management", "http://localhost:" + ports.management());
        fields.put("adminUser", Hub.ADMIN);
        fields.put("adminPassword", memory.password());
        fields.put("apiToken", memory.token());
        fields.put("mqttPort", ports.mqtt());
        fields.put("caFile", directory.rootCertificate().toString());
        fields.put("kiosk", memory.kioskId());
        fields.put("display", display);
        fields.put("pids", pids);
        fields.put("data", directory.root().toString());
        return new StatusReport(fields);
    }

    String json() {
        return Json.write(fields);
    }

    String inWords(int simulated) {
        return """
        The demo is ready.
          Hub:        %s/beheer  (over TLS: %s)
          Log in as:  %s, password %s
          API token:  %s
          Management: %s  (/metrics)
          Broker:     localhost:%s, mutual TLS; root certificate %s
          Kiosk:      %s, window on display %s
          Simulated:  %d kiosks
          Processes:  %s
          Data, logs: %s
        Stop it with: provisioning/demo --stop --data %s"""
                .formatted(
                        fields.get("hub"),
                        fields.get("hubTls"),
                        fields.get("adminUser"),
                        fields.get("adminPassword"),
                        fields.get("apiToken"),
                        fields.get("management"),
                        fields.get("mqttPort"),
                        fields.get("caFile"),
                        fields.get("kiosk"),
                        fields.get("display"),
                        simulated,
                        fields.get("pids"),
                        fields.get("data"),
                        fields.get("data"));
    }
}
