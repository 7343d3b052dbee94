package org.framescope.engine.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.framescope.engine.io.Json;

/** The Java kernel in which the notebooks run, with the engine on its class path. */
final class Kernel {

    private Kernel() {}

    /** Writes the kernel's description below {@code folder}, where {@code JUPYTER_PATH} finds it. */
    static void install(Path folder) throws IOException {
        Path spec =
                Files.createDirectories(folder.resolve("kernels/framescope")).resolve("kernel.json");
        String classPath = folder.resolve("kernel.jar") + ":"
                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "org.rapaio.jupyter.kernel.MainApp",
                "{connection_file}");
        Json.MAPPER.writeValue(
                spec.toFile(), Map.of("argv", command, "display_name", "Java (Framescope)", "language", "java"));
    }

    static boolean jupyterIsThere() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("jupyter", "nbconvert", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
