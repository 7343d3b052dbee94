package org.framescope.comparison;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The comparisons with other systems; the launcher starts them here. */
@Command(
        name = "framescope compare",
        mixinStandardHelpOptions = true,
        subcommands = CorenlpCommand.class,
        description = "Holds Framescope beside another system.")
public final class CompareMain {

    private CompareMain() {}

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new CompareMain());
        command.setParameterExceptionHandler((e, a) -> {
            e.getCommandLine().getErr().println("framescope: " + e.getMessage());
            return 2;
        });
        System.exit(command.execute(args));
    }
}
