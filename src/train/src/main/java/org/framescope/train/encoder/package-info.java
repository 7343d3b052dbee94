/** Fine-tunes a small BERT by hand in SameDiff, with shared layers and several heads, and exports it to ONNX. */
package org.framescope.train.encoder;
