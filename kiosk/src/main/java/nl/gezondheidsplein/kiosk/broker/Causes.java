package nl.gezondheidsplein.kiosk.broker;

import org.eclipse.paho.mqttv5.common.MqttException;

/** Paho's failures in words for the log and the host. */
final class Causes {
    private Causes() {}

    static String inWords(MqttException e) {
        Throwable cause = e.getCause();
        return cause == null
                ? "broker: " + e.getMessage() + " (" + e.getReasonCode() + ")"
                : "broker: " + cause.getClass().getSimpleName() + ", " + cause.getMessage();
    }
}
