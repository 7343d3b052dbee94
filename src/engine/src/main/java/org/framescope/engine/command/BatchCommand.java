package org.framescope.engine.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.framescope.engine.Framescope;
import org.framescope.engine.batch.BatchEnd;
import org.framescope.engine.batch.BatchFolder;
import org.framescope.engine.batch.BatchInput;
import org.framescope.engine.batch.BatchPlan;
import org.framescope.engine.batch.EntryWriter;
import org.framescope.engine.batch.RenderedEntry;
import org.framescope.engine.extract.RuleFolder;
import org.framescope.engine.intake.Intake;
import org.framescope.engine.io.ArticleAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code framescope batch}: many articles in, a folder of reports and tables out; stopped, it goes on where it was. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Analyzes all articles of a file or folder into reports, tables and outlets.",
        footer = {
            "",
            "DIR gets reports.ndjson (one report or error a line, in the order of the input), outlets.ndjson,",
            "stories.ndjson, tables/*.csv and *.parquet with a codebook, and manifest.json. Started again with",
            "the same input after it was stopped, it goes on where it was. The exit code is 2 where an article",
            "could not be analyzed."
        })
final class BatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "IN", description = "A file, or a folder with files at any depth.")
    private Path in;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write; made if missing.")
    private Path out;

    @Mixin
    private AnalysisOptions analysis;

    @Mixin
    private RuleOptions rules;

    private final Console console;

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Framescope framescope = analysis.opened();
        if (!Files.isReadable(in)) {
            throw new UsageException("no such file or folder, or its permissions forbid to read it: " + in);
        }
        List<BatchInput> inputs = BatchInput.of(in, out);
        if (inputs.isEmpty()) {
            throw new UsageException("the folder holds no files: " + in);
        }
        RuleFolder known = rules.read();
        BatchPlan plan =
                BatchPlan.of(framescope, analysis.only(), analysis.input().toString(), known, inputs);
        try (BatchFolder folder = BatchFolder.open(out, plan.sha256())) {
            run(framescope, new Intake(known), inputs, folder);
            BatchEnd.write(folder, plan, framescope);
            console.complain(BatchProgress.told(folder.tally()) + ", written to " + out);
            return folder.tally().failed() == 0 ? Exit.OK : Exit.PROBLEM;
        }
    }

    private void run(Framescope framescope, Intake intake, List<BatchInput> inputs, BatchFolder folder)
            throws IOException {
        List<InputFile> files =
                inputs.stream().map(own -> new InputFile(own.path().toString())).toList();
        Pages pages = new Pages(intake, Optional.empty());
        Jobs jobs = new Jobs(
                files,
                analysis.input(),
                new Documents(new ArticleAnalyzer(framescope, analysis.only()), pages),
                console);
        long done = folder.tally().in();
        for (long i = 0; i < done; i++) {
            jobs.next();
        }
        EntryWriter writer = new EntryWriter(framescope);
        BatchProgress progress = new BatchProgress(console, jobs::share, done);
        try (InOrder<RenderedEntry> entries =
                new InOrder<>(new Mapped<>(jobs, job -> job.then(writer::render)), analysis.threads())) {
            while (entries.hasNext()) {
                folder.append(entries.next());
                if (progress.due(folder.tally())) {
                    folder.save();
                }
            }
        }
    }
}
