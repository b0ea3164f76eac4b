package dev.embx.health;

/**
 * The measured effect of centering and normalizing: the skewness of hubs and the mean cosine before and after.
 *
 * @param euclideanSkewness skewness of hubs by Euclidean distance of the vectors as they are
 * @param cosineSkewness skewness of hubs by cosine, which is Euclidean distance after normalizing
 * @param centeredSkewness skewness of hubs by cosine after removing the mean vector
 * @param centeredMeanCosine mean cosine after removing the mean vector
 */
public record Remedies(
        double euclideanSkewness, double cosineSkewness, double centeredSkewness, double centeredMeanCosine) {}
