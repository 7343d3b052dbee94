package org.framescope.engine.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.ArticleAnalyzer;
import org.framescope.engine.style.StylePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code framescope analyze}: articles in, reports out. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Analyzes articles and writes one report for each, in their order.",
        footer = {
            "",
            "Files ending in .json, .ndjson, .jsonl, .html, .txt, .md, .docx, .pdf, .rss, .atom, .warc, .wet, .csv",
            "and .tsv (.gz behind it for the packed ones) are known by their name; of others",
            "and of standard input ('-', or no FILE) the beginning tells. An input that can't be analyzed",
            "gives an error in its report's place, and the exit code is 2 once all others are done."
        })
final class AnalyzeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles, pages or loose text.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}; text on a terminal, ndjson elsewhere.")
    private OutputForm format;

    @Option(
            names = "--style-pack",
            paramLabel = "PACK",
            description = "A style pack by its id (neutral, news-agency), or a YAML file of your own.")
    private String stylePack = StylePacks.NEUTRAL;

    @Mixin
    private AnalysisOptions analysis;

    @Mixin
    private IntakeOptions intake;

    private final Console console;

    AnalyzeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Framescope framescope = analysis.opened();
        List<InputFile> inputs = InputFile.all(files, console, intake.fetches());
        Documents documents = new Documents(
                new ArticleAnalyzer(
                        framescope, analysis.only(), ChosenStyle.of(stylePack, framescope.styles(), console.today())),
                intake.pages());
        ReportFormat reports = form().format(framescope, console.paper());
        Rendering rendering = new Rendering(reports, console);
        try (InOrder<Rendering.Rendered> answers =
                        rendering.of(new Jobs(inputs, analysis.input(), documents, console), analysis.threads());
                Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            reports.write(rendering.told(answers), out);
        }
        return rendering.problems() ? Exit.PROBLEM : Exit.OK;
    }

    private OutputForm form() {
        if (format != null) {
            return format;
        }
        return console.watched() ? OutputForm.TEXT : OutputForm.NDJSON;
    }
}
