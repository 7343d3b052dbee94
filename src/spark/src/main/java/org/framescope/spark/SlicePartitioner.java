package org.framescope.spark;

import org.apache.spark.Partitioner;

/** Sends each article to its part's place among the parts that are to be made. */
final class SlicePartitioner extends Partitioner {

    private static final long serialVersionUID = 1;

    private final Parts parts;
    private final int slice;

    SlicePartitioner(Parts parts, int slice) {
        this.parts = parts;
        this.slice = slice;
    }

    @Override
    public int numPartitions() {
        return parts.count();
    }

    @Override
    public int getPartition(Object number) {
        return parts.place((int) ((Long) number / slice));
    }
}
