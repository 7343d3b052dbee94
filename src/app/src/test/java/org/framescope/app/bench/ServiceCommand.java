package org.framescope.app.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the service is started to be timed: by this Java, with what the launcher gives it. */
final class ServiceCommand {

    private ServiceCommand() {}

    /** The command that runs a jar with such properties of Java. */
    static List<String> of(Path jar, List<String> properties) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("framescope.bench.flags").split(" ")));
        command.addAll(properties);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
