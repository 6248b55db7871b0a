package nl.gezondheidsplein.hub.squaremap;

/** A street address. */
public record Address(HsdsObject hsds) {
    /** Returns street and town as one line. */
    public String line() {
        return hsds.requiredText("address_1") + ", " + hsds.requiredText("city");
    }

    public String city() {
        return hsds.requiredText("city");
    }

    public String province() {
        return hsds.requiredText("state_province");
    }

    public String postcode() {
        return hsds.requiredText("postal_code");
    }
}
