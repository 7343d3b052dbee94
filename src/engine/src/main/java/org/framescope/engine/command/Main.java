package org.framescope.engine.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.framescope.engine.Framescope;
import org.framescope.engine.model.InvalidModelsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line's front door. */
@Command(
        name = "framescope",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Reads a news article the way a standards editor does, and points at the passages.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // The tokenizer's library would tell on standard error that nobody wants to hear its log.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.exit(run(Console.ofSystem(), args));
    }

    /** Runs one command. Returns the exit code. */
    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new AnalyzeCommand(console));
        line.addSubcommand(new ExtractCommand(console));
        line.addSubcommand(new BatchCommand(console));
        line.addSubcommand(new SampleCommand(console));
        line.addSubcommand(new AuditCommand(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(console.err());
        line.setParameterExceptionHandler((problem, a) -> usage(console, problem.getMessage()));
        line.setExecutionExceptionHandler((problem, command, result) -> failure(console, problem));
        if (args.length == 0) {
            return usage(console, "say what to do: analyze, extract, batch, sample, audit, or --help");
        }
        return line.execute(args);
    }

    private static int usage(Console console, String sentence) {
        console.complain(sentence);
        return Exit.PROBLEM;
    }

    private static int failure(Console console, Exception problem) {
        if (problem instanceof UsageException) {
            return usage(console, problem.getMessage());
        }
        if (problem instanceof InvalidModelsException) {
            return usage(console, problem.getMessage());
        }
        if (problem instanceof IOException) {
            return String.valueOf(problem.getMessage()).contains("Broken pipe")
                    ? Exit.BROKEN_PIPE
                    : usage(console, "can't write the reports: " + problem.getMessage());
        }
        return usage(console, "internal error (" + problem + "); please report it");
    }

    /** The version of this build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"framescope " + Framescope.standard().version()};
        }
    }
}
