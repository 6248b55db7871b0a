package nl.gezondheidsplein.protocol;

/** The six "gezonde …" building blocks (R7). */
public enum Block implements Named {
    LEEFSTIJL,
    SOCIAAL_NETWERK,
    FINANCIELE_BASIS,
    MINDSET,
    MENTALE_GESTELDHEID,
    LEEFOMGEVING
}
