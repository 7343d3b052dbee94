package org.framescope.train.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.framescope.train.framing.ReliabilityProtocol.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilityProtocolTest {

    private static List<RatedOutlet> outlets() {
        Random random = new Random(2);
        List<RatedOutlet> outlets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double quality = random.nextDouble();
            List<Map<String, Double>> articles = new ArrayList<>();
            for (int a = 0; a < RatedOutlet.ARTICLES; a++) {
                articles.add(Map.of(
                        "framing.loaded-words",
                        2 - quality + random.nextGaussian(),
                        "framing.numbers",
                        random.nextGaussian()));
            }
            outlets.add(RatedOutlet.of("outlet-" + i, quality, articles));
        }
        return outlets;
    }

    @Test
    void aMeasureThatTellsIsFoundOnOutletsLeftOut() {
        List<Estimate> estimates = new ReliabilityProtocol(
                        ReliabilityPlan.of(List.of("framing.loaded-words", "framing.numbers")))
                .estimates(outlets());
        assertTrue(OutletsExamination.spearman(estimates) > 0.4, "" + OutletsExamination.spearman(estimates));
    }

    @Test
    void ranksShareTies() {
        RatedOutlet low = RatedOutlet.of("a", 0.1, List.of());
        RatedOutlet high = RatedOutlet.of("b", 0.9, List.of());
        RatedOutlet middle = RatedOutlet.of("c", 0.5, List.of());
        assertEquals(
                1,
                OutletsExamination.spearman(
                        List.of(new Estimate(low, 1), new Estimate(middle, 2), new Estimate(high, 5))),
                1e-12);
        assertEquals(
                0,
                OutletsExamination.spearman(
                        List.of(new Estimate(low, 1), new Estimate(middle, 1), new Estimate(high, 1))),
                1e-12);
    }

    @Test
    void whatAModelSaidIsRememberedAcrossRuns(@TempDir Path folder) throws Exception {
        Memory first = new Memory(folder, "model-1");
        first.put("one", new float[] {1, 2, 3});
        first.put("two", new float[] {4});
        java.nio.file.Path file = folder.resolve("model-1.answers");
        byte[] whole = java.nio.file.Files.readAllBytes(file);
        java.nio.file.Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 2));
        Memory again = new Memory(folder, "model-1");
        assertEquals(3, again.get("one").orElseThrow()[2]);
        assertEquals(Optional.empty(), again.get("two"));
        again.put("two", new float[] {5});
        assertEquals(5, new Memory(folder, "model-1").get("two").orElseThrow()[0]);
        assertEquals(Optional.empty(), new Memory(folder, "model-2").get("one"));
    }
}
