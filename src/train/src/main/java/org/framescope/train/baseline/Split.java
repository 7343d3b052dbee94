package org.framescope.train.baseline;

import java.util.ArrayList;
import java.util.List;
import org.framescope.train.protocol.NearDuplicates;

/**
 * What may be learnt from, and what is reported on.
 *
 * @param train none of it nearly repeats what is held back
 */
record Split(List<Example> train, List<Example> held) {

    Split {
        train = List.copyOf(train);
        held = List.copyOf(held);
    }

    static Split of(List<Example> train, List<Example> held) {
        return new Split(NearDuplicates.apart(train, Example::text, Example.texts(held)), held);
    }

    /** One split for each fold, which is held back in its turn. */
    static List<Split> eachFold(List<Example> examples) {
        List<Split> splits = new ArrayList<>();
        for (int fold : Example.folds(examples)) {
            splits.add(of(
                    examples.stream().filter(own -> own.fold() != fold).toList(),
                    examples.stream().filter(own -> own.fold() == fold).toList()));
        }
        return List.copyOf(splits);
    }
}
