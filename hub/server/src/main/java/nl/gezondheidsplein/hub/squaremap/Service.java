package nl.gezondheidsplein.hub.squaremap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is offered, apart from where. */
public record Service(HsdsObject hsds) {
    private static final String ACTIVE = "active";

    public UUID id() {
        return hsds.id();
    }

    public Optional<UUID> organization() {
        return hsds.reference("organization_id");
    }

    public String name() {
        return hsds.requiredText("name");
    }

    public Optional<String> description() {
        return hsds.text("description");
    }

    /**
     * Returns in which language the description is written: a field of our own, Dutch without it.
     */
    public String descriptionLanguage() {
        return hsds.text("description_language")
                .filter(code -> code.matches("[a-z]{2,3}"))
                .orElse("nl");
    }

    public boolean isActive() {
        return hsds.requiredText("status").equals(ACTIVE);
    }

    /** Returns the youngest it is meant for, in years. */
    public Optional<Double> minimumAge() {
        return hsds.number("minimum_age");
    }

    /** Returns the oldest it is meant for, in years. */
    public Optional<Double> maximumAge() {
        return hsds.number("maximum_age");
    }

    /** Returns the day on which somebody last made sure that all this is true. */
    public Optional<LocalDate> verifiedOn() {
        return hsds.date("assured_date");
    }

    /** Returns in which role somebody made sure of it; names of persons are not kept. */
    public Optional<String> verifiedBy() {
        return hsds.text("assured_by");
    }

    public Optional<Instant> lastModified() {
        return hsds.instant("last_modified");
    }

    /** Returns whether facts in it are made up for the demo. */
    public boolean isDemo() {
        return hsds.isTrue("demo");
    }

    public List<Schedule> schedules() {
        return hsds.list("schedules", Schedule::new);
    }

    public List<Language> languages() {
        return hsds.list("languages", Language::new);
    }

    public List<CostOption> costOptions() {
        return hsds.list("cost_options", CostOption::new);
    }

    /** Returns what the first option costs of which that can be told. */
    public Price price() {
        return costOptions().stream()
                .flatMap(option -> option.price().stream())
                .findFirst()
                .orElse(Price.UNKNOWN);
    }

    public List<Contact> contacts() {
        return hsds.list("contacts", Contact::new);
    }

    public List<ServiceArea> areas() {
        return hsds.list("service_areas", ServiceArea::new);
    }

    public List<Attribute> attributes() {
        return hsds.list("attributes", Attribute::new);
    }
}
