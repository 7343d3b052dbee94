package org.framescope.train;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that read corpora; the launcher starts them here. */
@Command(
        name = "framescope",
        mixinStandardHelpOptions = true,
        subcommands = {EvaluateCommand.class, TrainCommand.class},
        description = "Makes and proves the models.")
public final class TrainMain {

    private TrainMain() {}

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new TrainMain());
        command.setParameterExceptionHandler((e, a) -> {
            e.getCommandLine().getErr().println("framescope: " + e.getMessage());
            return 2;
        });
        System.exit(command.execute(args));
    }
}
