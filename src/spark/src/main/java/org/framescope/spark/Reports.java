package org.framescope.spark;

import java.util.Iterator;
import scala.Tuple2;

/** The reports of one partition, made one by one as they are asked for, so that a partition need not fit into memory. */
record Reports(Iterator<Tuple2<String, Long>> numbered, Reporter reporter) implements Iterator<String> {

    @Override
    public boolean hasNext() {
        return numbered.hasNext();
    }

    @Override
    public String next() {
        Tuple2<String, Long> line = numbered.next();
        return reporter.report(line._1(), line._2() + 1);
    }
}
