package nl.gezondheidsplein.hub.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.Indicator;
import nl.gezondheidsplein.hub.results.IndicatorSet;
import nl.gezondheidsplein.hub.results.Publication;
import nl.gezondheidsplein.hub.results.PublishedDocument;
import nl.gezondheidsplein.hub.results.PublishedResults;

/** What the web may know, so that no page can show what the gate holds back. */
@AnalyzeClasses(
        packages = "nl.gezondheidsplein.hub",
        importOptions = ImportOption.DoNotIncludeTests.class)
final class WebRulesTest {

    private static final String WEB = "nl.gezondheidsplein.hub.web..";
    private static final String SQUARE = "nl.gezondheidsplein.hub.web.square..";
    private static final String RESULTS = "nl.gezondheidsplein.hub.results..";

    @ArchTest
    static final ArchRule public_web_cannot_see_single_kiosks =
            noClasses()
                    .that()
                    .resideInAPackage(SQUARE)
                    .should()
                    .transitivelyDependOnClassesThat()
                    .resideInAnyPackage(
                            "nl.gezondheidsplein.hub.fleet..", "nl.gezondheidsplein.hub.intake..");

    @ArchTest
    static final ArchRule the_web_never_touches_the_store =
            noClasses()
                    .that()
                    .resideInAPackage(WEB)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("nl.gezondheidsplein.hub.store..");

    /** All but {@link Released} may name an audience and nothing else. */
    @ArchTest
    static final ArchRule figures_reach_the_web_by_one_way =
            noClasses()
                    .that()
                    .resideInAPackage(WEB)
                    .and()
                    .areNotAssignableTo(Released.class)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(RESULTS).and(not(assignableTo(Audience.class))));

    @ArchTest
    static final ArchRule released_reads_what_was_published_and_nothing_else =
            noClasses()
                    .that()
                    .areAssignableTo(Released.class)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(RESULTS)
                                    .and(not(assignableTo(Audience.class)))
                                    .and(not(assignableTo(PublishedResults.class)))
                                    .and(not(assignableTo(PublishedDocument.class)))
                                    .and(not(assignableTo(IndicatorSet.class)))
                                    .and(not(belongToAnyOf(Indicator.class)))
                                    .and(not(belongToAnyOf(Publication.class))));
}
