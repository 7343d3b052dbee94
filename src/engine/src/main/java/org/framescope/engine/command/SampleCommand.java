package org.framescope.engine.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.framescope.core.analysis.Register;
import org.framescope.core.analysis.Rule;
import org.framescope.engine.Framescope;
import org.framescope.engine.batch.BatchException;
import org.framescope.engine.batch.FinishedBatch;
import org.framescope.engine.io.Json;
import org.framescope.engine.sample.Coder;
import org.framescope.engine.sample.Estimates;
import org.framescope.engine.sample.EstimatesJson;
import org.framescope.engine.sample.FolderFrame;
import org.framescope.engine.sample.Frame;
import org.framescope.engine.sample.Passage;
import org.framescope.engine.sample.Plan;
import org.framescope.engine.sample.Sample;
import org.framescope.engine.sample.SampleException;
import org.framescope.engine.sample.Sampler;
import org.framescope.engine.sample.Sheet;
import org.framescope.engine.sample.Strata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code framescope sample}: findings of a batch for people to judge, and what their judgement means for the batch. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Draws findings of a finished batch to be checked by hand, and corrects its figures by them.",
        footer = {
            "",
            "framescope sample DIR --out FILE.csv writes a sheet to be copied, one copy for each person: right, wrong",
            "or cannot say goes into the column \"answer\". The design goes into FILE.design.json.",
            "framescope sample --estimate FILE-a.csv FILE-b.csv --design FILE.design.json tells how far they agree,",
            "and how many findings of each rule, outlet and of the batch are right, with 95 % intervals."
        })
final class SampleCommand implements Callable<Integer> {

    private static final String SHEET = ".csv";
    private static final String DESIGN = ".design.json";

    @Parameters(
            paramLabel = "DIR|SHEET",
            arity = "1..*",
            description = "The folder of a batch; with --estimate the sheets that were filled in.")
    private List<Path> named = List.of();

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Where to write the sheet; must not exist yet.")
    private Path out;

    @Option(names = "--size", paramLabel = "N", description = "Findings to draw (${DEFAULT-VALUE}).")
    private int size = 400;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed draws the same (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--strata",
            paramLabel = "BY",
            description = "What findings are drawn by: rule-outlet or rule-severity (${DEFAULT-VALUE}).")
    private String strata = Strata.RULE_OUTLET.wireName();

    @Option(names = "--rules", paramLabel = "ID", split = ",", description = "Draw findings of these rules alone.")
    private Set<String> rules = new LinkedHashSet<>();

    @Option(names = "--estimate", description = "Estimate from sheets that were filled in.")
    private boolean estimate;

    @Option(names = "--design", paramLabel = "FILE", description = "The sample's design; beside the first sheet.")
    private Path design;

    private final Console console;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            if (estimate) {
                estimate();
            } else {
                draw();
            }
            return Exit.OK;
        } catch (SampleException | BatchException unusable) {
            throw new UsageException(unusable.getMessage());
        }
    }

    private void draw() throws IOException {
        if (named.size() != 1 || out == null || design != null) {
            throw new UsageException("drawing a sample takes one folder and --out FILE.csv");
        }
        if (!String.valueOf(out.getFileName()).endsWith(SHEET)) {
            throw new UsageException("--out must end in .csv: " + out);
        }
        Path kept = designOf(out);
        for (Path file : List.of(out, kept)) {
            if (Files.exists(file)) {
                throw new UsageException("there is already " + file + ", which may hold answers; name another");
            }
        }
        Register register = Framescope.standard().register();
        Plan plan = plan(register);
        Frame frame = new FolderFrame(FinishedBatch.in(named.get(0)));
        Sample sample = Sampler.draw(frame, plan);
        Map<Integer, Passage> passages = frame.passages(sample.findings());
        Files.writeString(kept, Json.pretty(sample) + "\n");
        try (Writer sheet = Files.newBufferedWriter(out)) {
            Sheet.write(sample, passages, register, sheet);
        }
        console.complain(
                sample.findings().size() + " findings in " + sample.strata().size() + " strata, written to " + out
                        + "; the design, which those who judge should not see, to " + kept);
    }

    private Plan plan(Register register) {
        List<String> known = register.rules().stream().map(Rule::id).toList();
        if (!known.containsAll(rules)) {
            throw new UsageException(
                    "no such rule among " + String.join(", ", rules) + "; there are " + String.join(", ", known));
        }
        try {
            return new Plan(size, seed, Strata.of(strata), rules);
        } catch (IllegalArgumentException unusable) {
            throw new UsageException("expected " + unusable.getMessage());
        }
    }

    private void estimate() throws IOException {
        Sample sample = sample();
        List<Coder> coders = new ArrayList<>();
        for (Path sheet : named) {
            try (Reader in = new InputStreamReader(Files.newInputStream(sheet), StandardCharsets.UTF_8)) {
                coders.add(Sheet.read(String.valueOf(sheet.getFileName()), in, sample));
            } catch (java.nio.file.NoSuchFileException missing) {
                throw new UsageException("no such sheet: " + sheet);
            }
        }
        EstimatesJson estimates = Estimates.of(sample, coders);
        try (Writer to = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            to.write(console.watched() ? EstimatesText.of(estimates) : Json.pretty(estimates) + "\n");
        }
    }

    private Sample sample() throws IOException {
        Path file = Optional.ofNullable(design).orElseGet(() -> designOf(named.get(0)));
        if (!Files.isRegularFile(file)) {
            throw new UsageException("no such design, name it with --design: " + file);
        }
        try {
            return Json.MAPPER.readValue(Files.readString(file), Sample.class);
        } catch (ValueInstantiationException other) {
            throw new UsageException("can't read the design " + file + ": it is of another version or was changed");
        } catch (JsonProcessingException malformed) {
            throw new UsageException("can't read the design " + file + ": it is not the JSON that was written");
        }
    }

    private static Path designOf(Path sheet) {
        String name = String.valueOf(sheet.getFileName());
        String stem = name.endsWith(SHEET) ? name.substring(0, name.length() - SHEET.length()) : name;
        return sheet.resolveSibling(stem + DESIGN);
    }
}
