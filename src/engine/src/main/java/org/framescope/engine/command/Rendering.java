package org.framescope.engine.command;

import java.util.Iterator;
import java.util.Optional;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.Json;

/** Renders answers on many threads, and tells the console about those that are problems. */
final class Rendering {

    private final ReportFormat format;
    private final Console console;
    private boolean problems;

    Rendering(ReportFormat format, Console console) {
        this.format = format;
        this.console = console;
    }

    /** One answer, ready to be written. */
    record Rendered(String text, Optional<Answer.Refused> problem) {}

    InOrder<Rendered> of(Jobs jobs, int threads) {
        return new InOrder<>(new Mapped<>(jobs, job -> job.then(this::render)), threads);
    }

    private Rendered render(Answer answer) {
        Optional<Answer.Refused> problem =
                answer instanceof Answer.Refused refused ? Optional.of(refused) : Optional.empty();
        return new Rendered(format.render(answer), problem);
    }

    /** The texts in their order; a problem is told when its turn comes. */
    Iterator<String> told(Iterator<Rendered> answers) {
        return new Mapped<>(answers, this::tell);
    }

    private String tell(Rendered rendered) {
        rendered.problem().ifPresent(refused -> {
            problems = true;
            if (!format.carriesProblems()) {
                console.complain("article " + Json.write(refused.id()) + ", line " + refused.line() + ": "
                        + refused.problem().detail());
            }
        });
        return rendered.text();
    }

    boolean problems() {
        return problems;
    }
}
