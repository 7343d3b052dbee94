/** Benchmarks of what the trainings and evaluations do over whole corpora: {@code ./framescope bench train}. */
package org.framescope.train.bench;
