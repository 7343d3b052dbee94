package org.framescope.train.mismatch;

import java.util.List;
import java.util.Random;

/** The leading left singular vectors of a sparse matrix of weighted words by articles, found by orthogonal iteration. */
final class Subspace {

    private final List<int[]> articles;
    private final double[] weights;
    private final int dimensions;
    private double[][] basis;

    /**
     * @param articles the rows that stand in each article
     * @param weights of the rows; each article's column is scaled to length 1
     */
    Subspace(List<int[]> articles, double[] weights, int dimensions, Random start) {
        this.articles = articles;
        this.weights = weights;
        this.dimensions = dimensions;
        this.basis = new double[weights.length][dimensions];
        for (double[] row : basis) {
            for (int d = 0; d < dimensions; d++) {
                row[d] = start.nextGaussian();
            }
        }
        orthonormalize();
    }

    /** Multiplies the basis by the matrix and its transpose. */
    void step() {
        double[][] next = new double[basis.length][dimensions];
        double[] inner = new double[dimensions];
        for (int[] article : articles) {
            double length = 0;
            java.util.Arrays.fill(inner, 0);
            for (int row : article) {
                length += weights[row] * weights[row];
                for (int d = 0; d < dimensions; d++) {
                    inner[d] += weights[row] * basis[row][d];
                }
            }
            for (int row : article) {
                for (int d = 0; d < dimensions; d++) {
                    next[row][d] += weights[row] * inner[d] / length;
                }
            }
        }
        basis = next;
        orthonormalize();
    }

    /** Gram and Schmidt, dimension by dimension, the strongest first. */
    private void orthonormalize() {
        for (int d = 0; d < dimensions; d++) {
            for (int e = 0; e < d; e++) {
                double product = 0;
                for (double[] row : basis) {
                    product += row[d] * row[e];
                }
                for (double[] row : basis) {
                    row[d] -= product * row[e];
                }
            }
            double length = 0;
            for (double[] row : basis) {
                length += row[d] * row[d];
            }
            length = Math.sqrt(length);
            for (double[] row : basis) {
                row[d] /= length;
            }
        }
    }

    /** A word's place in the subspace, without the first dimension, which all news shares; scaled to length 1. */
    double[] row(int word) {
        double[] place = java.util.Arrays.copyOfRange(basis[word], 1, dimensions);
        double length = 0;
        for (double value : place) {
            length += value * value;
        }
        length = Math.sqrt(length) + 1e-12;
        for (int d = 0; d < place.length; d++) {
            place[d] /= length;
        }
        return place;
    }
}
