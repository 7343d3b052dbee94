package org.framescope.train.encoder;

/** How an exported graph holds its matrices: as they are, or in eight bits. */
interface Multiplication {

    /** The values times the matrix, plus the bias. */
    String linear(OnnxGraph graph, String values, String name, Weights weights);

    /** The rows of a table that {@code rows} names. */
    String rows(OnnxGraph graph, String rows, String name, Tensor table);

    /** Matrices in single precision. */
    Multiplication FLOAT = new Multiplication() {
        @Override
        public String linear(OnnxGraph graph, String values, String name, Weights weights) {
            String matrix = graph.floats(name + Names.WEIGHT, weights.get(name + Names.WEIGHT));
            String bias = graph.floats(name + Names.BIAS, weights.get(name + Names.BIAS));
            return graph.node("Add", graph.node("MatMul", values, matrix), bias);
        }

        @Override
        public String rows(OnnxGraph graph, String rows, String name, Tensor table) {
            return graph.node("Gather", graph.floats(name, table), rows);
        }
    };
}
