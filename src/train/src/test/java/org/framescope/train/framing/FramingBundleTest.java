package org.framescope.train.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.engine.model.ModelFolder;
import org.junit.jupiter.api.Test;

/** The installed bundle as a reader of its card takes it. */
class FramingBundleTest {

    private static final Path MODELS = Path.of("../../models");

    private static Bundle bundle() throws IOException {
        return new ModelFolder(MODELS).newest("framing").orElseThrow();
    }

    @Test
    void theCardIsWhatTheManifestMakesIt() throws IOException {
        Bundle bundle = bundle();
        assertEquals(FramingCard.of(bundle.manifest()), new String(bundle.file(Bundle.CARD), StandardCharsets.UTF_8));
    }

    @Test
    void everyFigureStandsOnTheCard() throws IOException {
        String card = new String(bundle().file(Bundle.CARD), StandardCharsets.UTF_8);
        for (Metric metric : bundle().manifest().metrics()) {
            assertTrue(card.contains("| " + metric.name() + " |"), metric.name());
        }
    }

    @Test
    void whatMustBeReachedIsReachedOnOutletsLeftOut() throws IOException {
        assertTrue(metric("hyperpartisan.by-outlet.additive.accuracy").value() >= 0.78);
        assertTrue(metric("hyperpartisan.by-outlet.additive.auc").value() >= 0.84);
        assertTrue(metric("hyperpartisan.by-outlet.additive.calibration-error").value() <= 0.06);
        assertTrue(metric("hyperpartisan.by-outlet.additive.surest-70.accuracy").value() >= 0.85);
        double coverage =
                metric("hyperpartisan.by-outlet.additive.conformal.coverage").value();
        assertTrue(coverage >= 0.87 && coverage <= 0.93, "coverage " + coverage);
        assertTrue(metric("outlets.left-out.ridge.spearman").interval().get(0) > 0.2);
    }

    @Test
    void exchangingTwoSidesHardlyMovesTheFraming() throws IOException {
        List<Metric> shifts = bundle().manifest().metrics().stream()
                .filter(m -> m.name().startsWith("mirror.") && m.name().endsWith(".mean-shift"))
                .toList();
        assertTrue(shifts.size() >= 5, "mirrors: " + shifts.size());
        shifts.forEach(m -> assertTrue(Math.abs(m.value()) <= 0.02, m.name() + " " + m.value()));
    }

    private static Metric metric(String name) throws IOException {
        Optional<Metric> found = bundle().manifest().metrics().stream()
                .filter(m -> m.name().equals(name))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError("no figure " + name));
    }
}
