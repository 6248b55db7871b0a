package nl.gezondheidsplein.kiosk.settings;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the hub is and what this kiosk may show it to be let in.
 *
 * @param url the hub over HTTPS
 * @param caFile PEM file with the only root certificate the kiosk trusts
 * @param claim the one-time claim, if any
 */
public record HubAccess(URI url, Path caFile, ClaimSource claim) {
    public HubAccess {
        if (!"https".equals(url.getScheme()) || url.getHost() == null) {
            throw new SettingsRefusedException(
                    SettingsKeys.HUB_URL, "must look like https://host:port, not " + url);
        }
    }
}
