/** Model bundles: read with suspicion, checked, and run through ONNX Runtime one sentence at a time. */
package org.framescope.engine.model;
