package org.framescope.app.sample;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Revision;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.store.StaleException;
import org.framescope.app.store.sample.KeptSample;
import org.framescope.app.store.sample.SampleAnswer;
import org.framescope.app.store.sample.SampleStore;
import org.framescope.core.analysis.Rule;
import org.framescope.engine.Framescope;
import org.framescope.engine.sample.Passage;
import org.framescope.engine.sample.Sample;
import org.framescope.engine.sample.Sampled;
import org.framescope.engine.sample.Sheet;
import org.framescope.engine.sample.Verdict;

/** What those see and say who judge a sample. */
@Singleton
class Labelling {

    private final SampleService service;
    private final SampleStore samples;
    private final Seats seats;
    private final Framescope framescope;

    @Inject
    Labelling(SampleService service, SampleStore samples, Seats seats, Framescope framescope) {
        this.service = service;
        this.samples = samples;
        this.seats = seats;
        this.framescope = framescope;
    }

    /**
     * The findings behind a number.
     *
     * @param behind 0 for the first
     */
    TaskPage tasks(Actor.Member member, String id, String seatNumber, int limit, long behind) {
        KeptSample kept = service.read(member, id);
        int seat = seats.open(kept.id(), member, seatNumber);
        Sample sample = SampleService.sample(kept);
        Map<Integer, String> said = samples.answers(kept.id()).stream()
                .filter(own -> own.seat() == seat)
                .collect(Collectors.toMap(SampleAnswer::number, SampleAnswer::verdict));
        List<Sampled> wanted = sample.findings().stream()
                .filter(own -> own.number() > behind)
                .limit(limit)
                .toList();
        Map<Integer, Passage> passages = passages(kept, wanted);
        boolean goesOn = behind + wanted.size() < sample.findings().size() && !wanted.isEmpty();
        return new TaskPage(
                kept.size(),
                said.size(),
                wanted.stream()
                        .map(own -> task(
                                own,
                                Optional.ofNullable(passages.get(own.number())),
                                Optional.ofNullable(said.get(own.number()))))
                        .toList(),
                goesOn
                        ? Optional.of(
                                String.valueOf(wanted.get(wanted.size() - 1).number()))
                        : Optional.empty());
    }

    private Map<Integer, Passage> passages(KeptSample kept, List<Sampled> wanted) {
        try {
            return service.frame(kept.batch()).passages(wanted);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private TaskPage.Task task(Sampled own, Optional<Passage> passage, Optional<String> verdict) {
        return new TaskPage.Task(
                own.number(),
                own.rule(),
                framescope.register().rule(own.rule()).map(Rule::title).orElse(own.rule()),
                Sheet.question(own.rule(), framescope.register()),
                passage.map(p -> new TaskPage.TaskPassage(p.field(), p.before(), p.text(), p.after())),
                verdict);
    }

    void answer(Actor.Member member, String id, String seatNumber, String number, AnswerRequest request) {
        KeptSample kept = service.find(member.desk(), id);
        int seat = seats.open(kept.id(), member, seatNumber);
        int task = number(number, kept.size());
        Verdict verdict = Optional.ofNullable(Wanted.body(request).verdict())
                .flatMap(Verdict::read)
                .orElseThrow(() -> Wanted.invalid("verdict", "right, wrong or cannot say"));
        seats.take(kept.id(), member, seat);
        try {
            samples.answer(kept.id(), new SampleAnswer(seat, task, verdict.wireName()));
        } catch (StaleException twice) {
            throw Revision.stale();
        }
    }

    private static int number(String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Told below, like a number that the sample does not have.
        }
        throw new ProblemException(
                ProblemKind.NOT_FOUND, "Expected the number of one of the sample's findings; found another.");
    }
}
