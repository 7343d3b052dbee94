/**
 * Framescope beside Stanford CoreNLP's quote annotator: the same texts, one run, one Java process a system.
 *
 * <p>{@code framescope compare corenlp --data DIR} builds and runs it. This is a project of its own, with Framescope's
 * root as its parent but not among the parent's modules: no module, test, release or list of components of the product
 * has half a gigabyte of another system's models behind it, and formatting and warnings are nevertheless those of the
 * house. It takes the clone's jars by path, so that nothing is installed in the local Maven repository.
 *
 * <p>What is asked, on PolNeAR's development part: which direct quotations a system finds (content that begins and ends
 * with a quotation mark), and whether the mention that it gives as the speaker overlaps the annotated source. CoreNLP
 * gives every quotation, also words quoted inside an indirect statement, which PolNeAR counts as part of that statement;
 * one figure therefore sets those aside. It gives the two halves around {@code he said} as two quotations where
 * PolNeAR has one content, which costs it the exact match alone.
 *
 * <p>What is timed is each system's whole call for one article: for CoreNLP the annotators of
 * {@code corenlp.properties}, for Framescope every analyzer, not attribution alone.
 */
package org.framescope.comparison;
