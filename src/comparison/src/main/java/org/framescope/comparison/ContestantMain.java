package org.framescope.comparison;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One system in a process of its own: opened, warmed up, then asked about one text after the other. */
final class ContestantMain {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** About what CoreNLP takes for its texts before the clock starts. */
    static final Duration WARM_UP = Duration.ofSeconds(60);

    private ContestantMain() {}

    /** Takes the name of the system and the desk's folder. */
    public static void main(String[] args) throws IOException {
        Contestant contestant = Contestant.valueOf(args[0]);
        Desk desk = new Desk(Path.of(args[1]));
        QuoteSystem system = contestant.open();
        warmUp(system, desk.warmUp());
        List<Answer> answers = new ArrayList<>();
        for (String text : desk.texts()) {
            answers.add(ask(system, text));
        }
        new Transcript(system.description(), memory(system), answers).write(desk.transcript(contestant));
    }

    /** The texts again and again for as long as any system takes for them once: a fast one has its code compiled as well. */
    private static void warmUp(QuoteSystem system, List<String> texts) {
        long begin = System.nanoTime();
        do {
            texts.forEach(system::quotes);
        } while (System.nanoTime() - begin < WARM_UP.toNanos());
    }

    /** What is taken while the system is still there. */
    private static Memory memory(QuoteSystem system) throws IOException {
        try {
            return Memory.now();
        } finally {
            Reference.reachabilityFence(system);
        }
    }

    private static Answer ask(QuoteSystem system, String text) {
        long processor = PROCESS.getProcessCpuTime();
        long begin = System.nanoTime();
        List<Quote> quotes = system.quotes(text);
        long nanos = System.nanoTime() - begin;
        return new Answer(quotes, nanos, PROCESS.getProcessCpuTime() - processor);
    }
}
