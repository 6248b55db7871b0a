package nl.gezondheidsplein.protocol;

/** For whom something is, by age and roughly (R16). */
public enum LifeStage implements Named {
    /** A child up to 12, with a parent. */
    KIND,
    /** From 12 to 23. */
    JEUGD,
    VOLWASSEN,
    /** From 65. */
    OUDER
}
