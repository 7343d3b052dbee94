/** The rule-only sentence scorer: its weights are fitted here, its figures recomputed here. */
package org.framescope.train.sentence;
