package dev.embx.health;

/**
 * What centring and normalising change, measured: the skewness of hubs and the mean cosine before and after.
 *
 * @param euclideanSkewness skewness of hubs by Euclidean distance of the vectors as they are
 * @param cosineSkewness skewness of hubs by cosine, which is Euclidean distance after normalising
 * @param centredSkewness skewness of hubs by cosine after the mean vector is taken off
 * @param centredMeanCosine mean cosine after the mean vector is taken off
 */
public record Remedies(
        double euclideanSkewness, double cosineSkewness, double centredSkewness, double centredMeanCosine) {}
