package org.framescope.train.encoder;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** All weights of an encoder and its heads, by name and in the order of their names. */
public final class Weights {

    private final TreeMap<String, Tensor> tensors;

    Weights(Map<String, Tensor> tensors) {
        this.tensors = new TreeMap<>(tensors);
    }

    Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no weights named " + name);
        }
        return tensor;
    }

    Set<String> names() {
        return Collections.unmodifiableSet(tensors.keySet());
    }

    Weights copy() {
        TreeMap<String, Tensor> copies = new TreeMap<>();
        tensors.forEach((name, tensor) -> copies.put(name, tensor.copy()));
        return new Weights(copies);
    }

    /** These weights without those of layers from this one on. */
    Weights lowest(int layers) {
        TreeMap<String, Tensor> fewer = new TreeMap<>(tensors);
        fewer.keySet().removeIf(name -> Names.layerOf(name) >= layers);
        return new Weights(fewer);
    }

    /** One linear layer of these that take the same vectors: the columns of all beside each other. */
    Weights beside(String name, List<String> layers) {
        return new Weights(Map.of(
                name + Names.WEIGHT,
                Tensor.beside(
                        layers.stream().map(own -> get(own + Names.WEIGHT)).toList()),
                name + Names.BIAS,
                Tensor.beside(layers.stream().map(own -> get(own + Names.BIAS)).toList())));
    }

    boolean hasHead(Head head) {
        return tensors.containsKey(Names.head(head.name()) + Names.WEIGHT);
    }

    /** These weights with a fresh head where there is none of that name yet. */
    Weights withHead(Head head, int hidden, long seed) {
        if (hasHead(head)) {
            return this;
        }
        TreeMap<String, Tensor> more = new TreeMap<>(tensors);
        Random random = new Random(seed ^ head.name().hashCode());
        more.put(
                Names.head(head.name()) + Names.WEIGHT,
                Tensor.random(random, 0.02, hidden, head.level().logits()));
        more.put(
                Names.head(head.name()) + Names.BIAS,
                Tensor.filled(0, head.level().logits()));
        return new Weights(more);
    }

    /** An encoder that has learnt nothing, for tests. */
    static Weights random(EncoderShape shape, long seed) {
        Random random = new Random(seed);
        TreeMap<String, Tensor> tensors = new TreeMap<>();
        int hidden = shape.hidden();
        tensors.put(Names.WORDS, Tensor.random(random, 1, shape.vocabulary(), hidden));
        tensors.put(Names.POSITIONS, Tensor.random(random, 1, shape.positions(), hidden));
        tensors.put(Names.TYPES, Tensor.random(random, 1, 2, hidden));
        norm(tensors, Names.EMBEDDING_NORM, random, hidden);
        for (int layer = 0; layer < shape.layers(); layer++) {
            linear(tensors, Names.query(layer), random, hidden, hidden);
            linear(tensors, Names.key(layer), random, hidden, hidden);
            linear(tensors, Names.value(layer), random, hidden, hidden);
            linear(tensors, Names.mix(layer), random, hidden, hidden);
            norm(tensors, Names.mixNorm(layer), random, hidden);
            linear(tensors, Names.widen(layer), random, hidden, shape.inner());
            linear(tensors, Names.narrow(layer), random, shape.inner(), hidden);
            norm(tensors, Names.narrowNorm(layer), random, hidden);
        }
        return new Weights(tensors);
    }

    private static void linear(Map<String, Tensor> into, String name, Random random, int in, int out) {
        into.put(name + Names.WEIGHT, Tensor.random(random, 1 / Math.sqrt(in), in, out));
        into.put(name + Names.BIAS, Tensor.random(random, 0.1, out));
    }

    private static void norm(Map<String, Tensor> into, String name, Random random, int width) {
        Tensor gain = Tensor.random(random, 0.1, width);
        for (int i = 0; i < width; i++) {
            gain.values()[i] += 1;
        }
        into.put(name + Names.WEIGHT, gain);
        into.put(name + Names.BIAS, Tensor.random(random, 0.1, width));
    }
}
