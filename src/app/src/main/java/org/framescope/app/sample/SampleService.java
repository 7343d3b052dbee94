package org.framescope.app.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.security.BlindReadings;
import org.framescope.app.store.BatchStore;
import org.framescope.app.store.KeptBatch;
import org.framescope.app.store.ProfileStore;
import org.framescope.app.store.sample.KeptSample;
import org.framescope.app.store.sample.SampleAnswer;
import org.framescope.app.store.sample.SampleStore;
import org.framescope.core.analysis.Rule;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.Json;
import org.framescope.engine.sample.Coder;
import org.framescope.engine.sample.Estimates;
import org.framescope.engine.sample.EstimatesJson;
import org.framescope.engine.sample.Frame;
import org.framescope.engine.sample.Plan;
import org.framescope.engine.sample.Sample;
import org.framescope.engine.sample.SampleException;
import org.framescope.engine.sample.Sampler;
import org.framescope.engine.sample.Strata;
import org.framescope.engine.sample.Verdict;

/** Draws samples of a desk's batches, and says what the answers to them mean. */
@Singleton
class SampleService {

    private static final int SIZE = 400;
    private static final long SEED = 1;

    private final BatchStore batches;
    private final ProfileStore profiles;
    private final SampleStore samples;
    private final Framescope framescope;
    private final Seats seats;
    private final BlindReadings blind;
    private final Audit audit;

    @Inject
    SampleService(
            BatchStore batches,
            ProfileStore profiles,
            SampleStore samples,
            Framescope framescope,
            Seats seats,
            BlindReadings blind,
            Audit audit) {
        this.batches = batches;
        this.profiles = profiles;
        this.samples = samples;
        this.framescope = framescope;
        this.seats = seats;
        this.blind = blind;
        this.audit = audit;
    }

    SampleJson draw(Actor.Member member, String batch, SampleRequest request) {
        KeptBatch from = batch(member.desk(), batch);
        if (!from.state().isFinal()) {
            throw new ProblemException(
                    ProblemKind.WRONG_STATE,
                    "Expected a batch that has ended; found one that is still under way. Wait for its end, or cancel"
                            + " the rest.");
        }
        Sample sample = drawn(from.id(), plan(request));
        return audit.together(() -> {
            KeptSample kept = samples.keep(from.id(), sample.findings().size(), Json.write(sample));
            audit.tell(
                    member,
                    "sample-drawn",
                    kept.id(),
                    Map.of("batch", from.id().toString(), "size", String.valueOf(kept.size())));
            return told(member, kept);
        });
    }

    private Plan plan(SampleRequest request) {
        List<String> known =
                framescope.register().rules().stream().map(Rule::id).toList();
        if (!known.containsAll(request.rules())) {
            throw Wanted.invalid("rules", "ids that GET /api/v1/rules lists");
        }
        try {
            return new Plan(
                    request.size().orElse(SIZE),
                    request.seed().orElse(SEED),
                    request.strata().map(Strata::of).orElse(Strata.RULE_OUTLET),
                    request.rules());
        } catch (IllegalArgumentException unusable) {
            throw invalid(unusable.getMessage());
        }
    }

    private Sample drawn(UUID batch, Plan plan) {
        try {
            return Sampler.draw(frame(batch), plan);
        } catch (SampleException impossible) {
            throw invalid(impossible.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ProblemException invalid(String why) {
        return new ProblemException(
                ProblemKind.INVALID_REQUEST, "Expected a sample that can be drawn; found: " + why + ".");
    }

    Frame frame(UUID batch) {
        return new StoredFrame(batch, profiles, samples);
    }

    List<SampleJson> of(Actor.Member member, String batch) {
        KeptBatch from = batch(member.desk(), batch);
        return told(member, samples.of(member.desk(), from.id()));
    }

    private KeptBatch batch(UUID desk, String id) {
        return Wanted.id(id)
                .flatMap(known -> batches.find(desk, known))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no batch under this id. Expected one that GET /api/v1/batches lists; it may have been"
                                + " deleted."));
    }

    KeptSample find(UUID desk, String id) {
        return Wanted.id(id)
                .flatMap(known -> samples.find(desk, known))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no sample under this id. Expected one that GET /api/v1/batches/{id}/samples lists; it"
                                + " may have been deleted."));
    }

    /** The same, for what shows or counts findings: somebody who reads a piece blind waits, for it may be among them. */
    KeptSample read(Actor.Member member, String id) {
        KeptSample found = find(member.desk(), id);
        blind.requireSighted(member);
        return found;
    }

    SampleJson told(Actor.Member member, KeptSample kept) {
        return told(member, List.of(kept)).get(0);
    }

    private List<SampleJson> told(Actor.Member member, List<KeptSample> all) {
        Map<UUID, List<SampleJson.SeatJson>> taken =
                seats.of(all.stream().map(KeptSample::id).toList(), member.person());
        return all.stream().map(kept -> told(kept, taken.get(kept.id()))).toList();
    }

    private static SampleJson told(KeptSample kept, List<SampleJson.SeatJson> taken) {
        Sample sample = sample(kept);
        return new SampleJson(
                kept.id(),
                kept.batch(),
                kept.created().toString(),
                kept.size(),
                sample.strata().size(),
                sample.plan().strata().wireName(),
                sample.plan().seed(),
                sample.plan().rules(),
                taken);
    }

    void delete(Actor.Member member, String id) {
        KeptSample kept = find(member.desk(), id);
        audit.together(() -> {
            samples.delete(kept.id());
            audit.tell(member, "sample-deleted", kept.id(), Map.of());
            return kept;
        });
    }

    /** The design; who still judges from a seat does not get it, since it names outlets and severities. */
    String design(Actor.Member member, String id) {
        KeptSample kept = read(member, id);
        boolean judges = seats.of(List.of(kept.id()), member.person()).get(kept.id()).stream()
                .anyMatch(own -> own.state().equals(Seats.YOURS) && own.answered() < kept.size());
        if (judges) {
            throw new ProblemException(
                    ProblemKind.NOT_YET,
                    "The design names the outlet and severity of each finding, and you still judge them. Answer all of"
                            + " them first.");
        }
        return kept.design();
    }

    EstimatesJson estimates(Actor.Member member, String id) {
        KeptSample kept = read(member, id);
        Map<Integer, Map<Integer, Verdict>> answers = samples.answers(kept.id()).stream()
                .collect(Collectors.groupingBy(
                        SampleAnswer::seat, Collectors.toMap(SampleAnswer::number, own -> Verdict.of(own.verdict()))));
        List<Coder> coders = Stream.of(1, Seats.COUNT)
                .map(seat -> new Coder(String.valueOf(seat), answers.getOrDefault(seat, Map.of())))
                .toList();
        return Estimates.of(sample(kept), coders);
    }

    static Sample sample(KeptSample kept) {
        try {
            return Json.MAPPER.readValue(kept.design(), Sample.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept sample cannot be read: " + kept.id(), impossible);
        }
    }
}
