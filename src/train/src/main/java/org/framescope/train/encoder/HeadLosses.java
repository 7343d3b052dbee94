package org.framescope.train.encoder;

import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The heads upon the encoder, with what each costs where it answers otherwise than it should; costs are added up. */
final class HeadLosses {

    private final SameDiff graph;
    private final List<Head> heads;

    HeadLosses(SameDiff graph, List<Head> heads) {
        this.graph = graph;
        this.heads = heads;
    }

    /**
     * @param tokens one row a word piece
     * @param pooled one row a sentence
     */
    SDVariable sum(BertLayers layers, SDVariable tokens, SDVariable pooled) {
        return heads.stream()
                .map(head -> switch (head.level()) {
                    case SENTENCE -> sentence(head, layers.linear(pooled, Names.head(head.name())));
                    case TOKEN -> token(head, layers.linear(tokens, Names.head(head.name())));
                })
                .reduce(SDVariable::add)
                .orElseThrow();
    }

    /** Cross-entropy of a sigmoid, written so that a large logit cannot overflow. */
    private SDVariable sentence(Head head, SDVariable logit) {
        SDVariable target = graph.placeHolder(target(head), DataType.FLOAT, -1, 1);
        SDVariable weight = graph.placeHolder(weight(head), DataType.FLOAT, -1, 1);
        SDVariable named = logit.rename(head.name());
        return graph.nn().softplus(named).sub(named.mul(target)).mul(weight).sum();
    }

    /** Cross-entropy of a softmax over the tags. */
    private SDVariable token(Head head, SDVariable logits) {
        SDVariable wanted = graph.placeHolder(target(head), DataType.FLOAT, -1, Tags.COUNT);
        SDVariable named = logits.rename(head.name());
        return graph.nn().logSoftmax(named).mul(wanted).sum().neg();
    }

    /** Puts what the heads should answer among the inputs. */
    void feed(Lesson lesson, Map<String, INDArray> values) {
        for (Head head : heads) {
            switch (head.level()) {
                case SENTENCE -> {
                    values.put(target(head), column(lesson.targets(head)));
                    values.put(weight(head), column(lesson.weights(head)));
                }
                case TOKEN -> values.put(target(head), rows(lesson.tags(head), Tags.COUNT));
            }
        }
    }

    private static INDArray column(float[] values) {
        return rows(values, 1);
    }

    private static INDArray rows(float[] values, int columns) {
        return Nd4j.create(values, new long[] {values.length / columns, columns}, 'c');
    }

    private static String target(Head head) {
        return head.name() + "Target";
    }

    private static String weight(Head head) {
        return head.name() + "Weight";
    }
}
