package org.framescope.train.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sentences of 40 word pieces a second on one thread: the encoder of the sentence model as it is served, and in single
 * precision. What the weights have learnt makes no difference to the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class EightBitsBench {

    private static final int PIECES = 40;

    @Param({"served", "single"})
    public String precision;

    private final long[] pieces = new Random(1).longs(PIECES, 1_000, 20_000).toArray();
    private OrtSession session;

    @Setup
    public void open() throws IOException, OrtException {
        SentencePlan plan = SentencePlan.SERVED;
        Encoder encoder = plan.start().read();
        for (Head head : SentencePlan.HEADS) {
            encoder = encoder.withHead(head, 1);
        }
        byte[] graph = precision.equals("served")
                ? OnnxExport.eightBits(encoder, SentencePlan.HEADS, plan.precise())
                : OnnxExport.singlePrecision(encoder, SentencePlan.HEADS);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = OrtEnvironment.getEnvironment().createSession(graph, options);
        }
    }

    @TearDown
    public void close() throws OrtException {
        session.close();
    }

    /** One sentence. */
    @Benchmark
    public float sentence() throws OrtException {
        try (OnnxTensor input = OnnxTensor.createTensor(
                        OrtEnvironment.getEnvironment(), LongBuffer.wrap(pieces), new long[] {PIECES});
                OrtSession.Result result = session.run(Map.of("input_ids", input))) {
            return ((float[]) result.get("bias").orElseThrow().getValue())[0];
        }
    }
}
